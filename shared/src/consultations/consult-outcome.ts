import * as z from 'zod/mini';
import { keysOf, type Word } from '../organisation/organisation-words.ts';
import { anyText } from '../text/localised.ts';

/** Whether the advice was followed. */
export const adviceFollowed = {
  YES: { sv: 'Ja', en: 'Yes' },
  PARTLY: { sv: 'Delvis', en: 'In part' },
  NO: { sv: 'Nej', en: 'No' },
} as const satisfies Record<string, Word>;

export type AdviceFollowed = keyof typeof adviceFollowed;

/** How the patient is, compared with when the question was asked. */
export const patientEffects = {
  BETTER: { sv: 'Bättre', en: 'Better' },
  SAME: { sv: 'Oförändrad', en: 'Unchanged' },
  WORSE: { sv: 'Sämre', en: 'Worse' },
  UNKNOWN: { sv: 'Vet inte', en: 'Not known' },
} as const satisfies Record<string, Word>;

export type PatientEffect = keyof typeof patientEffects;

/** Fewest and most weeks from closing to the outcome, and how many where the answer names none. */
export const outcomeWeeks = { least: 6, most: 52, usual: 12 } as const;

/** The four questions about how it went. Messages are keys, worded in `text/field-messages.ts`. */
export const outcomeSchema = z.strictObject(
  {
    adviceFollowed: z.enum(keysOf(adviceFollowed), 'chooseOne'),
    patientEffect: z.enum(keysOf(patientEffects), 'chooseOne'),
    referralMade: z.boolean('chooseOne'),
    learned: z.nullish(anyText(500, 'invalid')),
  },
  'required',
);

export type Outcome = z.infer<typeof outcomeSchema>;

/** Weeks until an outcome is looked at, for the weeks an answer asks for: within what is allowed. */
export function weeksToOutcome(asked: number): number {
  return Math.min(outcomeWeeks.most, Math.max(outcomeWeeks.least, asked));
}
