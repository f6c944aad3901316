import * as z from 'zod/mini';
import { withoutIdentityNumber } from '../consultations/without-identity-number.ts';
import { daySchema, isDay } from '../text/day.ts';
import { identifierListSchema } from '../text/identifier.ts';
import type { Validity } from './requirement-rule.ts';
import { wholeNumber } from '../text/whole-number.ts';

/** A day that some year has, asked of a leap year: the 29th of February counts, the 30th does not. */
const yearDay = z.string('required').check(z.refine((day) => isDay(`2028-${day}`), 'yearDayInvalid'));

const reason = withoutIdentityNumber(z.string('required').check(z.trim(), z.minLength(3, 'tooShort'), z.maxLength(1_000, 'tooLong')));

const months = wholeNumber(1, 240);

const validitySchema: z.ZodMiniType<Validity> = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('ONCE') }),
    z
      .strictObject({ kind: z.literal('INTERVAL'), months, windowMonths: wholeNumber(0, 24) })
      .check(z.refine(isShorter, { error: 'windowTooLong', path: ['windowMonths'] })),
    z.strictObject({ kind: z.literal('FIXED_WINDOW'), from: yearDay, to: yearDay }),
    z
      .strictObject({ kind: z.literal('MINIMUM_ACTIVE'), day: yearDay, months: wholeNumber(1, 60), windowMonths: wholeNumber(0, 24) })
      .check(z.refine(isShorter, { error: 'windowTooLong', path: ['windowMonths'] })),
  ],
  'required',
);

/** How soon and how often: what the first due day follows from. */
export const timingSchema = z.object({ dueDays: wholeNumber(0, 1_095), validity: validitySchema });

/** What is asked, of whom, and how often: the same for the form and the server, in the order the form asks it. */
export const requirementSchema = z.strictObject({
  reason,
  professions: identifierListSchema,
  careLevels: z.array(wholeNumber(1, 4)).check(z.maxLength(4, 'tooMany')),
  dueDays: wholeNumber(0, 1_095),
  graceDays: wholeNumber(0, 365),
  validity: validitySchema,
  recognitionMonths: z.nullable(months),
});

/** Months a waiver may last at the most: longer is a mistake in the year, or a requirement that does not concern the person. */
export const LONGEST_WAIVER_MONTHS = 60;

/** A waiver: through which day, and why. */
export const waiverSchema = z.strictObject({ untilOn: daySchema, reason });

/** Why a waiver is taken back. */
export const withdrawalSchema = z.strictObject({ reason });

/** Training elsewhere: when, and what shows it. */
export const recognitionSchema = z.strictObject({ trainedOn: daySchema, evidence: reason });

/** The window to do it again must be shorter than what it renews. */
function isShorter({ months: all, windowMonths }: { months: number; windowMonths: number }): boolean {
  return windowMonths < all;
}
