import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hedgesG, pairedEffect } from './paired-effect.ts';

describe('hedgesG', () => {
  it('gives the worked example of Borenstein and others (2009), chapter 4: n 50, change 3, its SD 5.5, r 0.7', () => {
    const g = hedgesG({ n: 50, change: 3, sdChange: 5.5, r: 0.7 });
    // The book: g = 0.4160, its standard error 0.1127.
    expect(g?.estimate).toBeCloseTo(0.416, 3);
    expect(((g?.high ?? 0) - (g?.low ?? 0)) / (2 * 1.959964)).toBeCloseTo(0.1127, 3);
  });

  it('says nothing where nothing varies or both measurements are one', () => {
    expect(hedgesG({ n: 9, change: 1, sdChange: 0, r: 0.5 })).toBeNull();
    expect(hedgesG({ n: 9, change: 1, sdChange: 1, r: 1 })).toBeNull();
    expect(hedgesG({ n: 9, change: 1, sdChange: 1, r: null })).toBeNull();
  });
});

describe('pairedEffect', () => {
  const before = [1, 2, 2, 1, 3, 2, 1, 2];
  const after = [2, 3, 3, 2, 3, 4, 2, 2];
  const pairs = before.map((each, index) => ({ before: each, after: after[index] ?? 0 }));

  it('agrees with the statistics module of Python', () => {
    const effect = pairedEffect(pairs);
    expect(effect).toMatchObject({ pairs: 8, before: 1.75, after: 2.625 });
    expect(effect.g?.estimate).toBeCloseTo(1.0705275744418856, 10);
    expect(effect.g?.low).toBeCloseTo(0.35687759421582477, 10);
    expect(effect.g?.high).toBeCloseTo(1.7841775546679464, 10);
  });

  it('has no interval for fewer than five pairs', () => {
    expect(pairedEffect(pairs.slice(0, 4))).toMatchObject({ pairs: 4, g: null });
    expect(pairedEffect([])).toEqual({ pairs: 0, before: 0, after: 0, g: null });
  });

  it('is the same for whatever unit it is measured in, and turns its sign with the direction', () => {
    const level = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.record({ before: level, after: level }), { minLength: 5, maxLength: 30 }), (measured) => {
        const { g } = pairedEffect(measured);
        const scaled = pairedEffect(measured.map((pair) => ({ before: pair.before * 10, after: pair.after * 10 }))).g;
        const turned = pairedEffect(measured.map((pair) => ({ before: pair.after, after: pair.before }))).g;
        expect(scaled === null).toBe(g === null);
        expect(turned === null).toBe(g === null);
        if (!g || !scaled || !turned) return;
        expect(scaled.estimate).toBeCloseTo(g.estimate, 8);
        expect(turned.estimate).toBeCloseTo(-g.estimate, 8);
        expect(g.low).toBeLessThanOrEqual(g.estimate);
      }),
    );
  });
});
