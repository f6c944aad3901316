import { describe, expect, it } from 'vitest';
import { filterVariables, isFiltered, readFilter } from './course-filter.ts';

const read = (search: string) => readFilter(new URLSearchParams(search));

describe('the filter of the catalogue', () => {
  it('is nothing without a query', () => {
    expect(isFiltered(read(''))).toBe(false);
    expect(filterVariables(read(''))).toEqual({ profession: null, careLevel: null, track: null });
  });

  it('asks for what the address says', () => {
    const filter = read('yrke=sjukskoterska&niva=2&vard=barn');
    expect(isFiltered(filter)).toBe(true);
    expect(filterVariables(filter)).toEqual({ profession: 'sjukskoterska', careLevel: 2, track: 'CHILD' });
  });

  it.each(['niva=7', 'niva=1;2', 'vard=alla', 'vard=constructor'])('does not send what it does not know: %s', (search) =>
    expect(isFiltered(read(search))).toBe(false),
  );
});
