import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf, sumsOf } from './count-family.ts';
import { hiddenCounts } from './hidden-counts.ts';

const dimensions = ['a', 'b'] as const;
const domains = { a: ['1', '2'], b: ['x', 'y'] };
const cellsOf2 = domains.a.flatMap((a) => domains.b.map((b) => ({ a, b })));

/** Counts and what is hidden of them, as one who reads the page sees it: shown counts as they are, hidden ones as a mark. */
function published(
  leaves: readonly number[],
  threshold: number,
): { counts: ReadonlyMap<string, number>; hidden: ReadonlySet<string>; seen: string } {
  const facts = cellsOf2.flatMap((cell, index) => Array.from({ length: leaves[index] ?? 0 }, () => cell));
  const counts = countsOf(facts, dimensions, domains);
  const hidden = hiddenCounts(counts, sumsOf(dimensions, domains), threshold);
  return { counts, hidden, seen: [...counts].map(([key, count]) => (hidden.has(key) ? `${key}:?` : `${key}:${count}`)).join(' ') };
}

describe('hiddenCounts', () => {
  it('hides a small count, and another so that the total does not give it away', () => {
    const sums = [{ total: 'all', parts: ['one', 'two', 'three'] }];
    const hidden = hiddenCounts(
      new Map([
        ['all', 32],
        ['one', 2],
        ['two', 10],
        ['three', 20],
      ]),
      sums,
      5,
    );
    expect([...hidden].toSorted()).toEqual(['one', 'two']);
  });

  const sums = [{ total: 'all', parts: ['one', 'two', 'three'] }];
  const hiddenOf = (one: number, two: number, three: number): string[] => {
    const counts = { all: one + two + three, one, two, three };
    return [...hiddenCounts(new Map(Object.entries(counts)), sums, 5)].toSorted();
  };

  it('hides the total where it is small itself, or nothing else is left to hide', () => {
    expect(hiddenOf(4, 0, 0)).toEqual(['all', 'one']);
    expect(hiddenOf(2, 2, 2)).toEqual(['one', 'three', 'two']);
    const five = ['a', 'b', 'c', 'd', 'e'];
    const ones = new Map([['all', 5], ...five.map((part): [string, number] => [part, 1])]);
    expect([...hiddenCounts(ones, [{ total: 'all', parts: five }], 5)].toSorted()).toEqual([...five, 'all'].toSorted());
  });

  it('hides nothing where nothing is small, and nothing where there is nothing', () => {
    expect(hiddenOf(5, 7, 0)).toEqual([]);
    expect(hiddenOf(0, 0, 0)).toEqual([]);
  });

  it('leaves a zero where it would not help', () => expect(hiddenOf(0, 4, 4)).toEqual(['three', 'two']));

  it('hides a zero where the others would be one each', () => {
    const counts = { all: 5, a: 1, b: 1, c: 1, d: 1, e: 1, f: 0 };
    const parts = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect([...hiddenCounts(new Map(Object.entries(counts)), [{ total: 'all', parts }], 5)].toSorted()).toEqual(parts);
  });

  it('hides one more where the small ones are few together', () => {
    expect(hiddenOf(4, 4, 20)).toEqual(['one', 'two']);
    expect(hiddenOf(1, 1, 20)).toEqual(['one', 'three', 'two']);
  });

  it('comes to an end also with sums that do not hold, by a fault', () => {
    expect(() => hiddenCounts(new Map([['all', 3]]), [{ total: 'all', parts: [] }], 5)).toThrow('nothing left to hide');
  });

  it('comes to an end where a hidden zero is the sum of zeros', () => {
    const facts = ['1', '2', '3', '4', '5'].map((a) => ({ a, b: 'x' }));
    const few = { a: ['0', '1', '2', '3', '4', '5'], b: ['x', 'y'] };
    expect(hiddenCounts(countsOf(facts, dimensions, few), sumsOf(dimensions, few), 5)).toContain('a=0');
  });

  it('never shows a small count', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 4, maxLength: 4 }), fc.integer({ min: 2, max: 6 }), (leaves, threshold) => {
        const { counts, hidden } = published(leaves, threshold);
        const shown = [...counts].filter(([key]) => !hidden.has(key)).map(([, count]) => count);
        expect(shown.filter((count) => count > 0 && count < threshold)).toEqual([]);
      }),
    );
  });

  it('publishes nothing from which a hidden count can be worked out: another table with the same sums and the same shown counts has it otherwise', () => {
    // Every table of 2 × 2 with leaves from 0 to 9, by its counts.
    const tables = Array.from({ length: 10_000 }, (_, number) => [...String(number).padStart(4, '0')].map(Number)).map((leaves) =>
      countsOf(
        cellsOf2.flatMap((cell, index) => Array.from({ length: leaves[index] ?? 0 }, () => cell)),
        dimensions,
        domains,
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 4, maxLength: 4 }), (leaves) => {
        const { counts, hidden } = published(leaves, 3);
        const shown = [...counts].filter(([key]) => !hidden.has(key));
        const alike = tables.filter((table) => shown.every(([key, count]) => table.get(key) === count));
        for (const key of hidden) expect(new Set(alike.map((table) => table.get(key))).size).toBeGreaterThan(1);
      }),
      { numRuns: 60 },
    );
  });

  it('holds with three dimensions and more values: nothing hidden is fixed by the equations, solved another way', () => {
    const three = ['a', 'b', 'c'] as const;
    const wide = { a: ['1', '2', '3'], b: ['x', 'y', 'z', 'w'], c: ['p', 'q'] };
    const cell = fc.record({ a: fc.constantFrom(...wide.a), b: fc.constantFrom(...wide.b), c: fc.constantFrom(...wide.c) });
    fc.assert(
      fc.property(fc.oneof(fc.array(cell, { maxLength: 90 }), fc.array(cell, { maxLength: 16 })), (facts) => {
        const counts = countsOf(facts, three, wide);
        const sums = sumsOf(three, wide);
        const hidden = [...hiddenCounts(counts, sums, 5)];
        // A random way to change the hidden counts that keeps every sum: where each of them moves, none is fixed.
        const moved = randomMove(sums, hidden);
        expect(hidden.filter((_, index) => Math.abs(moved[index] ?? 0) <= 1e-9)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

/** A vector in the null space of the sums over the hidden counts: a random one with its part in the row space taken away (Gram–Schmidt). */
function randomMove(sums: ReturnType<typeof sumsOf>, hidden: readonly string[]): number[] {
  const dot = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
  const basis: number[][] = [];
  for (const { total, parts } of sums) {
    let row = hidden.map((key) => (key === total ? -1 : parts.includes(key) ? 1 : 0)) as number[];
    for (let round = 0; round < 2; round += 1)
      for (const known of basis) {
        const share = dot(row, known);
        row = row.map((value, index) => value - share * (known[index] ?? 0));
      }
    const length = Math.sqrt(dot(row, row));
    if (length > 1e-6) basis.push(row.map((value) => value / length));
  }
  // Numbers without a pattern: those of an even sequence cancel out, and a count that can move would seem to stand.
  let move = hidden.map((_, index) => Math.sin(1 + index * index));
  for (const known of basis) {
    const share = dot(move, known);
    move = move.map((value, index) => value - share * (known[index] ?? 0));
  }
  return move;
}
