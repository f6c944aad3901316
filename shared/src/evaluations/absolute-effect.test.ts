import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteEffectPer1000, type EffectInput, type EffectMeasure, type Interval } from './grade.ts';

const effect = (measure: EffectMeasure, estimate: number, ciLow: number, ciHigh: number, baselineRiskPer1000: number): EffectInput => ({
  measure,
  estimate,
  ciLow,
  ciHigh,
  baselineRiskPer1000,
});

const riskOf = (input: EffectInput): Interval => {
  const result = absoluteEffectPer1000(input);
  if (!result) throw new Error(`${input.measure} has no risk`);
  return result.risk;
};

const rounded = (input: EffectInput) => {
  const { estimate, low, high } = riskOf(input);
  return [estimate, low, high].map(Math.round);
};

describe('absoluteEffectPer1000, against published tables', () => {
  it('gives the working rate of Kamper 2014 within the rounding of its odds ratio: 744 without, 751 (679 to 810) with', () => {
    const [estimate, low, high] = rounded(effect('OR', 1.04, 0.73, 1.47, 744));
    expect(estimate).toBe(751);
    expect(low).toBe(680);
    expect(Math.abs((low ?? 0) - 679)).toBeLessThanOrEqual(1);
    expect(high).toBe(810);
  });

  it.each([
    ['stopped for side effects', 1.4, 1.1, 1.7, 82, 115],
    ['any side effect', 1.3, 1.2, 1.4, 490, 637],
    ['serious side effects', 1.2, 0.8, 1.7, 28, 34],
  ])('multiplies the risk ratios of harm in Wiffen 2017: %s', (_name, estimate, ciLow, ciHigh, baseline, exact) => {
    expect(rounded(effect('RR', estimate, ciLow, ciHigh, baseline))[0]).toBe(exact);
  });
});

describe('absoluteEffectPer1000', () => {
  it('turns a hazard ratio into one minus survival to its power', () => {
    const result = absoluteEffectPer1000(effect('HR', 2, 1, 3, 100));
    expect(result?.risk.estimate).toBeCloseTo(190, 9);
    expect(result?.risk.high).toBeCloseTo(271, 9);
  });

  it('reads a risk difference as a proportion', () => {
    const result = absoluteEffectPer1000(effect('RD', 0.1, 0.01, 0.2, 228));
    expect(result?.risk.estimate).toBeCloseTo(328, 9);
    expect(result?.difference.low).toBeCloseTo(10, 9);
  });

  it('gives the difference from the risk without the intervention', () => {
    const result = absoluteEffectPer1000(effect('RR', 0.5, 0.25, 1, 200));
    expect(result).toEqual({
      risk: { estimate: 100, low: 50, high: 200 },
      difference: { estimate: -100, low: -150, high: 0 },
      clipped: false,
    });
  });

  it.each<EffectMeasure>(['MD', 'SMD'])('has no answer for %s', (measure) => {
    expect(absoluteEffectPer1000(effect(measure, -0.21, -0.37, -0.04, Number.NaN))).toBeNull();
  });

  it('sets an end beyond a thousand to a thousand, and tells so', () => {
    expect(absoluteEffectPer1000(effect('RR', 1.8, 1.2, 2.6, 500))).toMatchObject({
      risk: { high: 1000 },
      difference: { high: 500 },
      clipped: true,
    });
    expect(absoluteEffectPer1000(effect('RD', -0.1, -0.3, 0.1, 200))).toMatchObject({
      risk: { low: 0 },
      difference: { low: -200 },
      clipped: true,
    });
  });

  it.each([
    ['an estimate of more than all', effect('RR', 2.1, 1.5, 3, 500), /outside 0–1,000/],
    ['an estimate of fewer than none', effect('RD', -0.3, -0.4, 0, 200), /outside 0–1,000/],
    ['no baseline', effect('RR', 1.2, 1, 1.4, Number.NaN), /without the intervention/],
    ['a baseline over a thousand', effect('OR', 1.2, 1, 1.4, 1001), /without the intervention/],
    ['a baseline below zero', effect('OR', 1.2, 1, 1.4, -1), /without the intervention/],
    ['a ratio below zero', effect('RR', 0.1, -0.2, 0.4, 100), /less than 0/],
    ['an interval above its estimate', effect('RR', 1, 1.1, 1.4, 100), /hold the estimate/],
    ['an interval below its estimate', effect('RR', 1.5, 1.1, 1.4, 100), /hold the estimate/],
    ['an end without limit', effect('OR', 1.5, 1.1, Number.POSITIVE_INFINITY, 100), /number/],
  ])('refuses %s', (_name, input, message) => {
    expect(() => absoluteEffectPer1000(input)).toThrow(RangeError);
    expect(() => absoluteEffectPer1000(input)).toThrow(message);
  });

  it('leaves the risk alone where the effect is none, for every ratio and every baseline', () => {
    fc.assert(
      fc.property(fc.constantFrom<EffectMeasure>('RR', 'OR', 'HR'), fc.double({ min: 0, max: 1000, noNaN: true }), (measure, baseline) => {
        expect(absoluteEffectPer1000(effect(measure, 1, 1, 1, baseline))?.difference.estimate).toBeCloseTo(0, 6);
      }),
    );
  });

  it('keeps low, estimate and high in order, and all of them within 0–1,000', () => {
    const ratios = fc
      .tuple(...[1, 2, 3].map(() => fc.double({ min: 0, max: 20, noNaN: true })))
      .map((drawn) => drawn.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(
        fc.constantFrom<EffectMeasure>('OR', 'HR'),
        ratios,
        fc.double({ min: 0, max: 1000, noNaN: true }),
        (measure, drawn, baseline) => {
          const [low = 0, estimate = 0, high = 0] = drawn;
          const risk = riskOf(effect(measure, estimate, low, high, baseline));
          expect(risk.low).toBeLessThanOrEqual(risk.estimate + 1e-9);
          expect(risk.estimate).toBeLessThanOrEqual(risk.high + 1e-9);
          for (const each of Object.values(risk)) expect(each).toSatisfy((value: number) => value >= 0 && value <= 1000);
        },
      ),
    );
  });
});
