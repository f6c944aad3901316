import * as z from 'zod/mini';
import { keysOf } from '../organisation/organisation-words.ts';
import { localisedText, visibleText } from '../text/localised.ts';
import { strongReasons } from './strong-reasons.ts';
import { wholeNumber } from '../text/whole-number.ts';

/** The shortest text that can say why a strong recommendation on weak evidence is in one of GRADE's situations, in characters. */
const SHORTEST_REASON = 20;

/** What stands in place of a priority: care to phase out, and care to give within research only. */
export const DECISION_TYPES = ['ICKE_GORA', 'FOU'] as const;

const decisionFields = z.strictObject({
  priority: z.nullable(wholeNumber(1, 10)),
  type: z.nullable(z.enum(DECISION_TYPES)),
  strength: z.nullable(z.enum(['STRONG', 'CONDITIONAL'])),
  direction: z.nullable(z.enum(['FOR', 'AGAINST'])),
  certainty: z.nullable(z.literal([1, 2, 3, 4], 'outOfRange')),
  /** The situation in which it may be strong although the certainty is low. */
  strongReason: z.nullable(z.enum(keysOf(strongReasons))),
  /** Why the situation is at hand here. */
  reason: z.nullable(visibleText(1_000)),
  note: z.nullable(localisedText(1_000)),
});

export type Decision = z.infer<typeof decisionFields>;

const isStrongOnWeak = ({ strength, certainty }: Decision): boolean => strength === 'STRONG' && certainty !== null && certainty <= 2;

/**
 * The Swedish decision on a recommendation, a priority 1–10 or one of {@link DECISION_TYPES}, never both; all null where nobody has decided. Beside it the view
 * of GRADE: strength, direction and the certainty it rests on (4 high … 1 very low). Strong on low certainty needs one of {@link strongReasons} and the reason
 * in words.
 */
export const decisionSchema = decisionFields.check(
  z.refine(({ priority, type }) => priority === null || type === null, { error: 'oneDecisionOnly', path: ['priority'] }),
  z.refine(({ type, direction }) => type !== 'ICKE_GORA' || direction === 'AGAINST', { error: 'doNotDoIsAgainst', path: ['direction'] }),
  z.refine(({ type, strength }) => type !== 'FOU' || strength === null, { error: 'researchHasNoStrength', path: ['strength'] }),
  z.refine((decision) => !isStrongOnWeak(decision) || decision.strongReason !== null, {
    error: 'strongNeedsSituation',
    path: ['strongReason'],
  }),
  z.refine((decision) => !isStrongOnWeak(decision) || (decision.reason?.trim().length ?? 0) >= SHORTEST_REASON, {
    error: 'strongNeedsReason',
    path: ['reason'],
    params: { min: SHORTEST_REASON },
  }),
  z.refine(({ strongReason, direction }) => directionAgrees(strongReason, direction), {
    error: 'situationOtherDirection',
    path: ['strongReason'],
  }),
);

function directionAgrees(strongReason: Decision['strongReason'], direction: Decision['direction']): boolean {
  const expected = strongReason && strongReasons[strongReason].direction;
  return !expected || direction === null || direction === expected;
}

/** How Socialstyrelsen words a priority: 1–3 care should offer it, 4–7 can offer it, 8–10 can offer it in exceptional cases. */
export function priorityBand(priority: number): 'SHOULD' | 'CAN' | 'EXCEPTIONALLY' {
  if (!Number.isInteger(priority) || priority < 1 || priority > 10)
    throw new RangeError(`A priority is a whole number from 1 to 10, not ${priority}`);
  if (priority <= 3) return 'SHOULD';
  return priority <= 7 ? 'CAN' : 'EXCEPTIONALLY';
}
