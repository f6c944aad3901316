import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metaAnalysis, pool } from './meta-analysis.ts';
import { studyEffect, Z95, type StudyNumbers } from './study-effect.ts';

const nothing: StudyNumbers = {
  treatedEvents: null,
  treatedMean: null,
  treatedSd: null,
  treatedTotal: null,
  controlEvents: null,
  controlMean: null,
  controlSd: null,
  controlTotal: null,
  estimate: null,
  ciLow: null,
  ciHigh: null,
};

const counted = ([a, b, c, d]: readonly number[]): StudyNumbers => ({
  ...nothing,
  treatedEvents: a ?? 0,
  treatedTotal: (a ?? 0) + (b ?? 0),
  controlEvents: c ?? 0,
  controlTotal: (c ?? 0) + (d ?? 0),
});

const measured = ([m1, s1, n1, m2, s2, n2]: readonly number[]): StudyNumbers => ({
  ...nothing,
  treatedMean: m1 ?? null,
  treatedSd: s1 ?? null,
  treatedTotal: n1 ?? null,
  controlMean: m2 ?? null,
  controlSd: s2 ?? null,
  controlTotal: n2 ?? null,
});

/** The thirteen trials of BCG vaccine against tuberculosis: ill and well with the vaccine, ill and well without. Colditz GA, et al. JAMA 1994;271:698–702. */
const bcg = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
].map(counted);

/** Invented means, to be pooled as differences. */
const scales = [
  [94.4, 7.8, 45, 98.2, 8.1, 44],
  [22.3, 5.1, 30, 26.0, 4.9, 28],
  [3.2, 1.1, 120, 3.3, 1.2, 118],
  [55.0, 12.0, 15, 63.5, 10.5, 17],
].map(measured);

/**
 * Computed with statsmodels 0.15.0 (combine_effects with method_re="chi2", effectsize_2proportions, effectsize_smd) on the scale of pooling. For RR they are
 * also those metafor prints for rma(measure = "RR", method = "DL") on dat.bcg: −0.7141 (0.1787), τ² 0.3088, I² 92.12 %, Q 152.2330.
 */
const oracle = {
  RR: {
    fixed: [-0.43028516365409103, 0.04049875171086381],
    random: [-0.7141172220732273, 0.1787420895354031],
    tauSquared: 0.3087602628623761,
    iSquared: 0.9211734685456205,
    q: 152.23300808237326,
  },
  OR: {
    fixed: [-0.4361390761364102, 0.04226545699299603],
    random: [-0.7473923497321373, 0.19226284897113888],
    tauSquared: 0.366343406725599,
    iSquared: 0.9264547774458556,
    q: 163.16491518079965,
  },
  RD: {
    fixed: [-0.0009142634684562599, 0.00022603392965608304],
    random: [-0.007055263566095448, 0.0015633902071895125],
    tauSquared: 1.8734749933119873e-5,
    iSquared: 0.9565962351985824,
    q: 276.47371270448093,
  },
  SMD: {
    fixed: [-0.30118676056852717, 0.09903054336925586],
    random: [-0.43057430550118897, 0.1774992435890758],
    tauSquared: 0.07071383590146671,
    iSquared: 0.5874456213858716,
    q: 7.2717686576924425,
  },
  MD: {
    fixed: [-0.1852781514933292, 0.14766114739717118],
    random: [-2.9553978440692763, 1.5631599963384784],
    tauSquared: 6.842596785907233,
    iSquared: 0.8168878920050294,
    q: 16.383405951955943,
  },
} as const;

describe('pooled studies', () => {
  it.each(['RR', 'OR', 'RD', 'SMD', 'MD'] as const)('%s are those of another library to a millionth', (measure) => {
    const { pooled } = metaAnalysis(measure, measure === 'SMD' || measure === 'MD' ? scales : bcg);
    const { fixed, random, tauSquared, iSquared, q } = oracle[measure];
    const back = measure === 'RR' || measure === 'OR' ? Math.exp : (value: number) => value;
    for (const [model, [mean, se]] of [
      ['FIXED', fixed],
      ['RANDOM', random],
    ] as const) {
      const effect = pooled?.[model].effect;
      expect(effect?.estimate).toBeCloseTo(back(mean), 6);
      expect(effect?.low).toBeCloseTo(back(mean - Z95 * se), 6);
      expect(effect?.high).toBeCloseTo(back(mean + Z95 * se), 6);
    }
    // Of its own size: the variance between differences of risks is itself in millionths.
    expect((pooled?.tauSquared ?? 0) / tauSquared).toBeCloseTo(1, 6);
    expect(pooled?.iSquared).toBeCloseTo(iSquared, 6);
    expect(pooled?.q).toBeCloseTo(q, 6);
  });

  /**
   * Three trials each, and what the fixed model of their review made of them: Zelniker TA, et al. SGLT2 inhibitors for primary and secondary prevention.
   * Lancet 2019;393:31–9.
   */
  it.each([
    [
      'cardiovascular events',
      [
        [0.86, 0.74, 0.99],
        [0.86, 0.75, 0.97],
        [0.93, 0.84, 1.03],
      ],
      [0.89, 0.83, 0.96],
    ],
    [
      'deaths of the heart',
      [
        [0.62, 0.49, 0.77],
        [0.87, 0.72, 1.06],
        [0.98, 0.82, 1.17],
      ],
      [0.84, 0.75, 0.94],
    ],
    [
      'all deaths',
      [
        [0.68, 0.57, 0.82],
        [0.87, 0.74, 1.01],
        [0.93, 0.82, 1.04],
      ],
      [0.85, 0.78, 0.93],
    ],
  ])('are the hazard ratios a review printed: %s', (_outcome, trials, printed) => {
    const studies = trials.map(([estimate = 0, ciLow = 0, ciHigh = 0]) => ({ ...nothing, estimate, ciLow, ciHigh }));
    const effect = metaAnalysis('HR', studies).pooled?.FIXED.effect;
    expect([effect?.estimate, effect?.low, effect?.high].map((value) => Number(value?.toFixed(2)))).toEqual(printed);
  });

  it('are one study where there is only one, and none where there is none', () => {
    const { pooled, studies } = metaAnalysis('RR', bcg.slice(0, 1));
    expect(pooled).toMatchObject({ q: 0, degreesOfFreedom: 0, iSquared: 0, tauSquared: 0 });
    expect(pooled?.RANDOM.effect).toEqual(pooled?.FIXED.effect);
    expect(studies[0]?.effect?.estimate).toBeCloseTo(pooled?.FIXED.effect.estimate ?? 0, 12);
    expect(metaAnalysis('RR', []).pooled).toBeNull();
  });

  it('lie between the smallest and the largest, and their shares make one', () => {
    const study = fc.record({
      effect: fc.double({ min: -5, max: 5, noNaN: true }),
      variance: fc.double({ min: 0.001, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(study, { minLength: 1, maxLength: 20 }), (studies) => {
        const pooled = pool('MD', studies);
        const effects = studies.map(({ effect }) => effect);
        for (const model of ['FIXED', 'RANDOM'] as const) {
          const { effect, share } = pooled?.[model] ?? { effect: { estimate: Number.NaN }, share: [] };
          expect(effect.estimate).toBeGreaterThanOrEqual(Math.min(...effects) - 1e-9);
          expect(effect.estimate).toBeLessThanOrEqual(Math.max(...effects) + 1e-9);
          expect(share.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        }
        expect(pooled?.iSquared).toBeGreaterThanOrEqual(0);
        expect(pooled?.iSquared).toBeLessThan(1);
      }),
    );
  });
});

describe('the effect of one study', () => {
  it('is read from its interval where it gives no counts', () => {
    const found = studyEffect('HR', { ...nothing, estimate: 0.8, ciLow: 0.64, ciHigh: 1 });
    expect(found?.effect).toBeCloseTo(Math.log(0.8), 12);
    expect(found?.variance).toBeCloseTo((Math.log(1 / 0.64) / (2 * Z95)) ** 2, 12);
  });

  it('adds a half to every cell where one is empty', () => {
    expect(studyEffect('OR', counted([0, 10, 5, 5]))?.effect).toBeCloseTo(Math.log((0.5 * 5.5) / (10.5 * 5.5)), 12);
    expect(studyEffect('RD', counted([0, 10, 0, 10]))).toMatchObject({ effect: 0 });
  });

  it('is none where a ratio cannot be formed or the numbers are not enough', () => {
    expect(studyEffect('RR', counted([0, 10, 0, 10]))).toBeNull();
    expect(studyEffect('OR', counted([10, 0, 10, 0]))).toBeNull();
    expect(studyEffect('SMD', measured([1, 1, 1, 2, 1, 2]))).toBeNull();
    expect(studyEffect('HR', counted([1, 9, 2, 8]))).toBeNull();
    expect(studyEffect('RR', { ...nothing, estimate: 0.5, ciLow: 0, ciHigh: 1 })).toBeNull();
    expect(studyEffect('MD', { ...nothing, estimate: 1, ciLow: 1, ciHigh: 1 })).toBeNull();
  });

  it('leaves a study without an effect out of the weights but in the list', () => {
    const { studies, pooled } = metaAnalysis('RR', [counted([0, 10, 0, 10]), counted([1, 9, 2, 8])]);
    expect(studies.map(({ effect }) => effect === null)).toEqual([true, false]);
    expect(studies.map(({ share }) => share.FIXED)).toEqual([0, 1]);
    expect(pooled?.degreesOfFreedom).toBe(0);
  });
});
