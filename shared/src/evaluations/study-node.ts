import * as z from 'zod/mini';
import { visibleText } from '../text/localised.ts';
import { whenHold } from '../text/when-hold.ts';
import { wholeNumber } from '../text/whole-number.ts';

/**
 * What the risk of bias of one study is judged in: the five domains of RoB 2 for randomised studies, and the seven of ROBINS-I for the others, which share
 * four.
 *
 * Sources: Sterne JAC, Savović J, Page MJ, et al. RoB 2. BMJ 2019;366:l4898. Sterne JA, Hernán MA, Reeves BC, et al. ROBINS-I. BMJ 2016;355:i4919.
 */
export const BIAS_DOMAINS = [
  'randomisation',
  'baselineConfounding',
  'participantSelection',
  'classification',
  'deviations',
  'missingData',
  'measurement',
  'reporting',
] as const;

export type BiasDomain = (typeof BIAS_DOMAINS)[number];

/** The judgement of one domain. CRITICAL is ROBINS-I's worst; NOT_JUDGED also where the domain does not apply to the design. */
export const BIAS_JUDGEMENTS = ['NOT_JUDGED', 'LOW_RISK', 'SOME_CONCERNS', 'HIGH_RISK', 'CRITICAL_RISK'] as const;

export type BiasJudgement = (typeof BIAS_JUDGEMENTS)[number];

const persons = z.nullable(wholeNumber(0, 10_000_000));
const value = z.nullable(z.number('notANumber').check(z.refine(Number.isFinite, 'notANumber')));
const spread = z.nullable(z.number('notANumber').check(z.positive('mustBePositive'), z.maximum(1e9, 'outOfRange')));

/** The group of a study that got the method (`treated`) or the one it is compared with (`control`). */
const arms = {
  treatedEvents: persons,
  treatedMean: value,
  treatedSd: spread,
  treatedTotal: persons,
  controlEvents: persons,
  controlMean: value,
  controlSd: spread,
  controlTotal: persons,
};

/**
 * One study of a row of evidence: its numbers in one of three forms (people with the outcome, means and spreads, or an estimate with its interval), and how
 * likely each source of bias is. Which form it is, `studyEffect` decides; the schema only refuses what can be none of them.
 */
export const studySchema = z
  .strictObject({
    name: visibleText(200),
    ...arms,
    estimate: value,
    ciLow: value,
    ciHigh: value,
    bias: z.record(z.enum(BIAS_DOMAINS), z.enum(BIAS_JUDGEMENTS, 'required'), 'required'),
  })
  .check(
    z.refine(({ treatedEvents, treatedTotal }) => isWithin(treatedEvents, treatedTotal), {
      error: 'moreEventsThanPeople',
      path: ['treatedEvents'],
      ...whenHold('treatedEvents', 'treatedTotal'),
    }),
    z.refine(({ controlEvents, controlTotal }) => isWithin(controlEvents, controlTotal), {
      error: 'moreEventsThanPeople',
      path: ['controlEvents'],
      ...whenHold('controlEvents', 'controlTotal'),
    }),
    z.refine(({ estimate, ciLow, ciHigh }) => holdsEstimate(estimate, ciLow, ciHigh), {
      error: 'intervalMustHoldEstimate',
      path: ['estimate'],
      ...whenHold('estimate', 'ciLow', 'ciHigh'),
    }),
  );

/** The attributes of a study. */
export type StudyAttrs = z.infer<typeof studySchema>;

function isWithin(events: number | null, total: number | null): boolean {
  return events === null || total === null || events <= total;
}

function holdsEstimate(estimate: number | null, low: number | null, high: number | null): boolean {
  return estimate === null || low === null || high === null || (low <= estimate && estimate <= high);
}
