import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestRank } from './nearest-rank.ts';

describe('nearestRank', () => {
  it('gives the values of the worked example of the method', () => {
    const values = [35, 20, 15, 50, 40];
    expect([0.05, 0.3, 0.4, 0.5, 1].map((share) => nearestRank(values, share))).toEqual([15, 20, 20, 35, 50]);
  });

  it('is nothing of nothing', () => expect(nearestRank([], 0.5)).toBeNull());

  it('is exceeded by at most the rest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.double({ min: 0.01, max: 1, noNaN: true }), (values, share) => {
        const found = nearestRank(values, share) ?? Number.NaN;
        expect(values).toContain(found);
        expect(values.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share * values.length - 1e-9);
        expect(values.filter((value) => value < found).length).toBeLessThan(share * values.length + 1e-9);
      }),
    );
  });
});
