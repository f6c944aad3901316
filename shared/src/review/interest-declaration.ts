import * as z from 'zod/mini';
import { anyText } from '../text/localised.ts';
import { addDays } from '../time/add-days.ts';
import { addMonths } from '../time/add-months.ts';

/** How long a declaration of interests holds. */
export const DECLARATION_MONTHS = 12;
/** How long before it lapses a new one is asked for. */
const RENEWAL_DAYS = 30;
const LONGEST = 4_000;

/** What a member declares: that there is nothing, or what there is. */
export const declarationSchema = z
  .object({ hasInterests: z.boolean('required'), text: anyText(LONGEST) })
  .check(z.refine(({ hasInterests, text }) => !hasInterests || text.trim() !== '', { error: 'interestsMissing', path: ['text'] }));

/** The last day a declaration of a day holds, both `YYYY-MM-DD`. */
export function declarationHoldsUntil(declaredOn: string): string {
  return addMonths(declaredOn, DECLARATION_MONTHS);
}

/**
 * Whether a declaration still holds: for 12 calendar months, the last day included.
 *
 * @param declaredOn the day it was made, or null for nobody's, `YYYY-MM-DD`
 */
export function isDeclarationValid(declaredOn: string | null, today: string): boolean {
  return declaredOn !== null && today <= declarationHoldsUntil(declaredOn);
}

/** Whether it is time to declare anew: nothing is declared, or it lapses within a month. */
export function isDeclarationDue(declaredOn: string | null, today: string): boolean {
  return !isDeclarationValid(declaredOn, addDays(today, RENEWAL_DAYS));
}
