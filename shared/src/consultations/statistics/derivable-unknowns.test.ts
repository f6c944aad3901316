import { describe, expect, it } from 'vitest';
import { countsOf, sumsOf } from './count-family.ts';
import { derivableUnknowns } from './derivable-unknowns.ts';
import { hiddenCounts } from './hidden-counts.ts';

const values = ['1', '2', '3', '4'];
const domains = { row: values, column: values };
const cell = (row: string, column: string): string => `row=${row}&column=${column}`;

/** Two blocks of four with one cell between them: every sum has two unknown parts or more, and yet the cell between has one value. */
const bridged = ['11', '12', '21', '22', '32', '33', '34', '43', '44'].map(([row = '', column = '']) => cell(row, column));

describe('derivableUnknowns', () => {
  it('finds a lone unknown', () => {
    expect(derivableUnknowns([{ total: 'all', parts: ['one', 'two'] }], new Set(['one']))).toEqual(['one']);
  });

  it('finds none where two are unknown', () => {
    expect(derivableUnknowns([{ total: 'all', parts: ['one', 'two'] }], new Set(['one', 'two']))).toEqual([]);
  });

  it('finds what only several sums together give away', () => {
    expect(derivableUnknowns(sumsOf(['row', 'column'], domains), new Set(bridged))).toEqual([cell('3', '2')]);
  });
});

describe('hiddenCounts over several sums', () => {
  it('hides more where several sums together would give a count away', () => {
    const facts = values.flatMap((row) =>
      values.flatMap((column) => Array.from({ length: bridged.includes(cell(row, column)) ? 4 : 20 }, () => ({ row, column }))),
    );
    const sums = sumsOf(['row', 'column'], domains);
    const hidden = hiddenCounts(countsOf(facts, ['row', 'column'], domains), sums, 5);
    expect(hidden.size).toBeGreaterThan(bridged.length);
    expect(derivableUnknowns(sums, hidden)).toEqual([]);
  });
});
