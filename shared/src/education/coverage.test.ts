import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveragePercent, SMALLEST_SHOWN, suppressSmall } from './coverage.ts';

const row = (name: string, concerned: number, covered: number) => ({ name, concerned, covered });

describe('suppressSmall', () => {
  it('hides a small row and the next smallest, so that the sum does not give it back', () => {
    expect(suppressSmall([row('a', 3, 1), row('b', 40, 20), row('c', 12, 6)])).toEqual([
      { name: 'a', concerned: null, covered: null },
      { name: 'b', concerned: 40, covered: 20 },
      { name: 'c', concerned: null, covered: null },
    ]);
  });

  it('shows nobody and everybody, and hides few of many', () => {
    expect(suppressSmall([row('a', 20, 0), row('b', 20, 20), row('c', 20, 2), row('d', 20, 17)]).map(({ covered }) => covered)).toEqual([
      0,
      20,
      null,
      null,
    ]);
  });

  it('never shows a count below five but nought, and never leaves exactly one row to be reckoned out', () => {
    const anyRow = fc.nat(40).chain((concerned) => fc.nat(concerned).map((covered) => row('x', concerned, covered)));
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 25 }), (rows) => {
        const shown = suppressSmall(rows);
        for (const { concerned, covered } of shown) {
          expect(concerned === null || concerned === 0 || concerned >= SMALLEST_SHOWN).toBe(true);
          if (covered === null || concerned === null) continue;
          for (const part of [covered, concerned - covered]) expect(part === 0 || part >= SMALLEST_SHOWN).toBe(true);
        }
        for (const name of ['concerned', 'covered'] as const) {
          const hidden = shown.filter((each) => each[name] === null).length;
          const others = rows.filter(({ concerned }) => concerned > 0).length;
          expect(hidden === 1 && others > 1).toBe(false);
        }
      }),
    );
  });
});

describe('coveragePercent', () => {
  it('rounds down and says nothing of what is hidden or of nobody', () => {
    expect(coveragePercent({ concerned: 3, covered: 2 })).toBe(66);
    expect(coveragePercent({ concerned: 0, covered: 0 })).toBeNull();
    expect(coveragePercent({ concerned: 8, covered: null })).toBeNull();
  });
});
