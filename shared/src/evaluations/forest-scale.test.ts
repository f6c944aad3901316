import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forestScale } from './forest-scale.ts';

it('divides a ratio evenly by its logarithm and holds no difference', () => {
  const { ticks, place, none } = forestScale('RR', [{ low: 1.1, high: 1.7 }]);
  expect(ticks).toEqual([0.5, 1, 2]);
  expect([none, place(0.5), place(1), place(2)]).toEqual([1, 0, 0.5, 1]);
});

it('divides a difference in even steps', () => {
  const { ticks, place } = forestScale('SMD', [{ low: -0.37, high: -0.04 }]);
  expect(ticks).toEqual([-0.4, -0.2, 0, 0.2]);
  expect(place(-0.1)).toBeCloseTo(0.5, 12);
});

it('keeps a limit of a ratio at nought or beyond a hundred on the axis', () => {
  const { place } = forestScale('OR', [{ low: 0, high: 400 }]);
  expect([place(0), place(400)]).toEqual([0, 1]);
});

it('places every interval on the axis in order, with at most ten ticks for a difference', () => {
  const value = fc.double({ min: -1e4, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const { ticks, place } = forestScale('MD', [{ low, high }]);
      expect(ticks.length).toBeLessThanOrEqual(10);
      expect(place(low)).toBeLessThanOrEqual(place(high));
      expect(place(ticks[0] ?? 0)).toBeCloseTo(0, 9);
    }),
  );
});

it('has room on both sides of no difference, also where every effect goes one way', () => {
  const value = fc.double({ min: -50, max: 50, noNaN: true });
  const ofMeasure = { MD: fc.tuple(value, value), RR: fc.tuple(value, value).map(([a, b]) => [1.2 ** a, 1.2 ** b] as const) };
  for (const measure of ['MD', 'RR'] as const)
    fc.assert(
      fc.property(ofMeasure[measure], ([a, b]) => {
        const { place, none } = forestScale(measure, [{ low: Math.min(a, b), high: Math.max(a, b) }]);
        expect(place(none)).toBeGreaterThanOrEqual(1 / 6 - 1e-9);
        expect(place(none)).toBeLessThanOrEqual(5 / 6 + 1e-9);
      }),
    );
});
