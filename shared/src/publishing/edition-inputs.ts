import * as z from 'zod/mini';
import type { FieldMessageKey } from '../text/field-messages.ts';
import { anyText } from '../text/localised.ts';
import { reviewDateFault } from './review-date.ts';

/** Most UTF-16 units of a reason or a change note. */
const LONGEST = 2_000;
const SHORTEST_CONFIRMATION = 10;

/** Why a cited text that has changed still carries what cites it: others read it years later, so a word is not enough. */
export const confirmationSchema = z.object({ reason: reason('reasonTooShort', SHORTEST_CONFIRMATION) });

/** Why a text is sent back, or taken out of use. */
export const reasonSchema = z.object({ reason: reason('reasonMissing', 1) });

/** Why a drift is dealt with as it is, while it is written: it may be missing until the decisions are handed in. */
export const driftReasonSchema = z.object({ reason: anyText(LONGEST) });

/**
 * What an edition will be published with, as it may be written on a day. What is left out stays as it is; an empty note takes it away. The review date is told
 * of where it is written, not first when the text is to be published.
 *
 * @param today `YYYY-MM-DD`
 */
export const editionDescriptionSchema = (today: string) =>
  z.object({
    changeNote: z.nullish(anyText(LONGEST)),
    reviewBy: z.nullish(
      z.iso.date({ error: 'notADay', abort: true }).check((context) => {
        const fault = reviewDateFault(context.value, today);
        if (fault) context.issues.push({ code: 'custom', message: fault.code, params: { ...fault.parameters }, input: context.value });
      }),
    ),
  });

function reason(missing: FieldMessageKey, shortest: number): z.ZodMiniType<string> {
  return anyText(LONGEST, missing).check(z.refine((text) => text.trim().length >= shortest, { error: missing, params: { min: shortest } }));
}
