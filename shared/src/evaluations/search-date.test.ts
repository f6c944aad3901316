import { describe, expect, it } from 'vitest';
import { searchDateSchema } from './search-date.ts';

describe('searchDateSchema', () => {
  it.each(['2008', '2014-03', '2022-06-10', '2024-02-29'])('accepts %s', (date) => {
    expect(searchDateSchema.safeParse(date).success).toBe(true);
  });

  it.each(['', '14', '2014-13', '2022-06-31', '2023-02-29', '2014-03 (Cochrane)', '2014-3', '1014-03'])('refuses %j', (date) => {
    expect(searchDateSchema.safeParse(date).success).toBe(false);
  });
});
