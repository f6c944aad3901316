import fc from 'fast-check';
import { expect, it } from 'vitest';
import { absoluteEffectPer1000 } from './grade.ts';
import { ofHundred, openOfHundred } from './of-hundred.ts';
import type { SummaryEvidence } from './summary-of-findings.ts';

const evidence = (measure: 'RR' | 'OR' | 'SMD', [estimate, low, high]: [number, number, number], baseline: number | null) =>
  ({
    baselineRiskPer1000: baseline,
    absolute:
      baseline === null ? null : absoluteEffectPer1000({ measure, estimate, ciLow: low, ciHigh: high, baselineRiskPer1000: baseline }),
  }) as SummaryEvidence;

it('shows the published gabapentin row as 19 anyway, 13 more and 68 without the effect', () => {
  expect(ofHundred({ evidence: evidence('RR', [1.7, 1.4, 2], 190) })).toEqual({
    anyway: 19,
    difference: 13,
    rest: 68,
    more: true,
    without: 19,
    withIt: 32,
    range: { low: 8, high: 19 },
  });
});

it('shows what is avoided as people who are spared it', () => {
  expect(ofHundred({ evidence: evidence('RR', [0.5, 0.25, 1], 400) })).toMatchObject({ anyway: 20, difference: 20, rest: 60, more: false });
});

it('has nothing to show for a difference in means or without a baseline', () => {
  expect(ofHundred({ evidence: evidence('SMD', [-0.2, -0.3, -0.1], 100) })).toBeNull();
  expect(ofHundred({ evidence: evidence('RR', [1.2, 1, 1.4], null) })).toBeNull();
  expect(ofHundred({ evidence: null })).toBeNull();
});

it('always makes a hundred people', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 20, noNaN: true }), fc.integer({ min: 0, max: 1000 }), (estimate, baseline) => {
      const people = ofHundred({ evidence: evidence('OR', [estimate, estimate, estimate], baseline) });
      expect((people?.anyway ?? 0) + (people?.difference ?? 0) + (people?.rest ?? 0)).toBe(100);
      expect(Math.min(people?.anyway ?? -1, people?.rest ?? -1)).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('leaves open whom the studies cannot tell of: work after rehabilitation, OR 1.04 (0.73 to 1.47) from 744', () => {
  const people = ofHundred({ evidence: evidence('OR', [1.04, 0.73, 1.47], 744) });
  expect(people && openOfHundred(people)).toEqual({ anyway: 68, open: 13, rest: 19 });
});

it('leaves a hundred people open or not, wherever the ends of the interval are', () => {
  const ratio = fc.double({ min: 0.01, max: 20, noNaN: true });
  fc.assert(
    fc.property(ratio, ratio, fc.integer({ min: 0, max: 1000 }), (a, b, baseline) => {
      const [low, high] = [Math.min(a, b, 1), Math.max(a, b, 1)];
      const people = ofHundred({ evidence: evidence('OR', [1, low, high], baseline) });
      const { anyway, open, rest } = people ? openOfHundred(people) : { anyway: -1, open: 0, rest: 0 };
      expect(anyway + open + rest).toBe(100);
      expect(Math.min(anyway, open, rest)).toBeGreaterThanOrEqual(0);
    }),
  );
});
