import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnItemFigures, quizFigures } from './item-statistics.ts';

// Eight attempts at five items; the figures below come from another implementation (Python's statistics module).
const answers = [
  [1, 1, 1, 0, 1],
  [1, 1, 0, 0, 1],
  [1, 0, 1, 0.5, 1],
  [0, 1, 0, 0, 0],
  [1, 1, 1, 1, 1],
  [0, 0, 0, 0, 1],
  [1, 0, 1, 0.5, 0],
  [1, 1, 1, 1, 1],
];
const expected = [
  [0.75, 0.6970966755769258, 0.48192771084337355],
  [0.625, 0.09589266029707683, 0.7586206896551726],
  [0.625, 0.563436169819011, 0.5396825396825397],
  [0.375, 0.5658251521157384, 0.5507246376811593],
  [0.75, 0.2790727860929738, 0.6728971962616823],
] as const;

describe('quizFigures', () => {
  it('agrees with independently computed values', () => {
    const figures = quizFigures(answers);
    expect(figures.attempts).toBe(8);
    expect(figures.alpha).toBeCloseTo(0.6654676258992807, 12);
    for (const [index, [facility, discrimination, without]] of expected.entries()) {
      expect(figures.items[index]?.facility).toBeCloseTo(facility, 12);
      expect(figures.items[index]?.discrimination).toBeCloseTo(discrimination, 12);
      expect(figures.items[index]?.alphaWithout).toBeCloseTo(without, 12);
    }
  });

  it('says nothing where nothing varies', () => {
    expect(quizFigures([])).toEqual({ attempts: 0, items: [], alpha: null });
    expect(quizFigures([[1, 1]]).alpha).toBeNull();
    const alike = quizFigures([
      [1, 0],
      [1, 0],
    ]);
    expect(alike.alpha).toBeNull();
    expect(alike.items.map(({ discrimination }) => discrimination)).toEqual([null, null]);
  });

  it('is 1 for items that always agree', () => {
    expect(
      quizFigures([
        [1, 1, 1],
        [0, 0, 0],
        [1, 1, 1],
      ]).alpha,
    ).toBeCloseTo(1, 12);
  });

  it('refuses ragged rows and what is no share', () => {
    expect(() => quizFigures([[1], [1, 0]])).toThrow(RangeError);
    expect(() => quizFigures([[1.2]])).toThrow(RangeError);
  });

  it('never leaves its ranges, and does not mind the order of the attempts', () => {
    const matrix = fc
      .integer({ min: 1, max: 6 })
      .chain((width) =>
        fc.array(fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 20 }),
      );
    fc.assert(
      fc.property(matrix, (rows) => {
        const [figures, turned] = [quizFigures(rows), quizFigures(rows.toReversed())];
        for (const [index, { facility, discrimination }] of figures.items.entries()) {
          expect(facility).toBeGreaterThanOrEqual(0);
          expect(facility).toBeLessThanOrEqual(1);
          expect(Math.abs(discrimination ?? 0)).toBeLessThanOrEqual(1);
          expect(turned.items[index]?.facility).toBeCloseTo(facility, 9);
        }
        expect(figures.alpha ?? 0).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: 300 },
    );
  });
});

describe('drawnItemFigures', () => {
  it('agrees with the corrected correlation where every attempt drew the same', () => {
    const pairs = answers.map(([item = 0, ...rest]) => ({ item, rest: rest.reduce((sum, each) => sum + each, 0) / rest.length }));
    const figures = drawnItemFigures(pairs);
    expect(figures.facility).toBe(0.75);
    expect(figures.discrimination).toBeCloseTo(0.6970966755769258, 12);
  });

  it('leaves out attempts that asked nothing else', () => {
    expect(drawnItemFigures([{ item: 1, rest: null }])).toEqual({ attempts: 1, facility: 1, discrimination: null });
  });
});
