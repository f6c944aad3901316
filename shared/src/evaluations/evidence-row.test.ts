import { describe, expect, it } from 'vitest';
import { fieldErrors } from '../text/field-errors.ts';
import { evidenceRowSchema, stepsOffered, type EvidenceRowAttrs } from './evidence-row.ts';
import { rowAttrs } from './testing/mmr-evaluation.ts';

const errorsOf = (change: Partial<EvidenceRowAttrs>) =>
  fieldErrors(evidenceRowSchema.safeParse(rowAttrs(change)).error?.issues ?? []).map(({ path, key }) => `${path} ${key}`);

const down = (domain: keyof EvidenceRowAttrs['down'], steps: 0 | 1 | 2 | 3, reason: string) => ({
  down: { ...rowAttrs().down, [domain]: { steps, reason } },
});

const LONG_REASON = 'Studierna pekar åt olika håll.';

describe('a row of evidence', () => {
  it('is accepted with and without a baseline', () => {
    expect(errorsOf({})).toEqual([]);
    expect(errorsOf({ effectMeasure: 'RR', estimate: 1.7, ciLow: 1.4, ciHigh: 2, baselineRiskPer1000: 190 })).toEqual([]);
    expect(errorsOf({ publishedRiskPer1000: 751, publishedRiskLow: 679, publishedRiskHigh: 810 })).toEqual([]);
    expect(errorsOf({ effectMeasure: 'RD', estimate: -0.1, ciLow: -0.2, ciHigh: 0 })).toEqual([]);
  });

  it.each<[string, Partial<EvidenceRowAttrs>, string]>([
    ['an interval that does not hold its estimate', { estimate: 0.1 }, 'estimate intervalMustHoldEstimate'],
    ['a ratio below zero', { effectMeasure: 'OR' }, 'ciLow ratioBelowZero'],
    [
      'a baseline above a thousand',
      { effectMeasure: 'OR', ciLow: 0, estimate: 1, ciHigh: 2, baselineRiskPer1000: 1200 },
      'baselineRiskPer1000 baselineOutOfRange',
    ],
    [
      'more than all of a thousand',
      { effectMeasure: 'RR', ciLow: 1, estimate: 3, ciHigh: 4, baselineRiskPer1000: 500 },
      'estimate riskOutOfRange',
    ],
    ['a step for a reason of a few words', down('inconsistency', 1, 'Spretigt.'), 'down.inconsistency.reason reasonTooShort'],
    ['three steps down outside ROBINS-I', down('riskOfBias', 3, LONG_REASON), 'down.riskOfBias.steps stepsOutOfRange'],
    ['ROBINS-I for a randomised study', { robinsI: true }, 'robinsI robinsIOnlyForNonRandomised'],
    [
      'steps up beside steps down without a reason',
      { up: { ...rowAttrs().up, largeEffect: { steps: 1, reason: LONG_REASON } } },
      'upOverride upNeedsOverride',
    ],
    [
      'a published interval that does not hold its risk',
      { publishedRiskPer1000: 751, publishedRiskLow: 760, publishedRiskHigh: 810 },
      'publishedRiskPer1000 intervalMustHoldEstimate',
    ],
    ['the end of a published interval alone', { publishedRiskLow: 679 }, 'publishedRiskPer1000 intervalMustHoldEstimate'],
    ['half a study', { nStudies: 0.5 }, 'nStudies notAWholeNumber'],
    ['a number that is not one', { estimate: Number.NaN }, 'estimate notANumber'],
    ['an unconfirmed row that does not say of what', { confirmation: 'UNCONFIRMED' }, 'toConfirm sayWhatToConfirm'],
  ])('is refused with %s', (_name, change, error) => {
    expect(errorsOf(change)).toEqual([error]);
  });

  it('tells with the fault how many steps or characters it wants', () => {
    const { error } = evidenceRowSchema.safeParse(rowAttrs(down('inconsistency', 1, 'Spretigt.')));
    expect(fieldErrors(error?.issues ?? [])[0]?.parameters).toEqual({ min: 20 });
  });

  it('is told what is wrong with its numbers, and with what was judged, before all is judged', () => {
    const { imprecision: _imprecision, ...down } = rowAttrs().down;
    const written = {
      ...rowAttrs(),
      comparison: undefined,
      estimate: 0.1,
      down: { ...down, inconsistency: { steps: 1, reason: 'Spretigt.' }, indirectness: { steps: null, reason: '' } },
    };
    const errors = fieldErrors(evidenceRowSchema.safeParse(written).error?.issues ?? []).map(({ path, key }) => `${path} ${key}`);
    expect(errors.toSorted()).toEqual([
      'comparison required',
      'down.imprecision invalid',
      'down.inconsistency.reason reasonTooShort',
      'down.indirectness.steps required',
      'estimate intervalMustHoldEstimate',
    ]);
    const baseline = { ...rowAttrs(), effectMeasure: 'OR', ciLow: 0, estimate: 1, ciHigh: 2, baselineRiskPer1000: 1200, down: undefined };
    const told = fieldErrors(evidenceRowSchema.safeParse(baseline).error?.issues ?? []).map(({ path }) => path);
    expect(told.toSorted()).toEqual(['baselineRiskPer1000', 'down']);
  });

  it('is told of a baseline while the interval is wrong too, and of both while what stands beside them is', () => {
    const both = { effectMeasure: 'OR', ciLow: 2, estimate: 1, ciHigh: 3, baselineRiskPer1000: 1200 } as const;
    const faults = ['baselineRiskPer1000 baselineOutOfRange', 'estimate intervalMustHoldEstimate'];
    expect(errorsOf(both).toSorted()).toEqual(faults);
    expect(errorsOf({ ...both, nStudies: 1.5 }).toSorted()).toEqual([...faults, 'nStudies notAWholeNumber']);
    expect(errorsOf({ ...both, design: undefined }).toSorted()).toEqual([...faults.slice(0, 1), 'design required', ...faults.slice(1)]);
    expect(errorsOf({ ...both, estimate: undefined }).toSorted()).toEqual([...faults.slice(0, 1), 'estimate notANumber']);
  });

  it('is offered the steps it may be given, and no others', () => {
    const reason = LONG_REASON;
    for (const row of [rowAttrs({ robinsI: false }), rowAttrs({ design: 'NRS', robinsI: true })]) {
      const offered = stepsOffered(row);
      for (const steps of [0, 1, 2, 3] as const) {
        const judged = (domain: keyof EvidenceRowAttrs['down']) => errorsOf({ ...row, down: { ...row.down, [domain]: { steps, reason } } });
        expect(judged('riskOfBias').length === 0).toBe(offered['down.riskOfBias.steps']?.includes(String(steps)));
        expect(judged('imprecision').length === 0).toBe(offered['down.imprecision.steps']?.includes(String(steps)));
      }
    }
    expect([stepsOffered(rowAttrs())['up.doseResponse.steps'], stepsOffered(rowAttrs())['up.largeEffect.steps']]).toEqual([
      ['0', '1'],
      ['0', '1', '2'],
    ]);
  });

  it('is refused without one of the judgements', () => {
    const { imprecision: _imprecision, ...rest } = rowAttrs().down;
    expect(evidenceRowSchema.safeParse({ ...rowAttrs(), down: rest }).success).toBe(false);
  });
});
