import { describe, expect, it } from 'vitest';
import { withSearch } from './recent-searches.ts';

describe('the searches of a device', () => {
  it('are the five newest, none twice', () => {
    const kept = ['a', 'b', 'c', 'd', 'e', 'B'].reduce<readonly string[]>(withSearch, []);
    expect(kept).toEqual(['B', 'e', 'd', 'c', 'a']);
    expect(withSearch(kept, 'f')).toEqual(['f', 'B', 'e', 'd', 'c']);
  });
});
