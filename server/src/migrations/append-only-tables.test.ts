import { describe, expect, it } from 'vitest';
import { erasableTables } from './append-only-tables.ts';

describe('tables whose text may be erased', () => {
  it('each have a name of their own for the hash, or the ledger would count the rows of two as those of one', () => {
    const names = erasableTables.map(({ hash }) => hash);
    expect(new Set(names).size).toBe(names.length);
  });
});
