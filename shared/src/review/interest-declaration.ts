import * as z from 'zod/mini';
import { anyText } from '../text/localised.ts';
import { addMonths } from '../time/add-months.ts';

/** How long a declaration of interests holds. */
export const DECLARATION_MONTHS = 12;
const LONGEST = 4_000;

/** What a member declares: that there is nothing, or what there is. */
export const declarationSchema = z
  .object({ hasInterests: z.boolean('required'), text: anyText(LONGEST) })
  .check(z.refine(({ hasInterests, text }) => !hasInterests || text.trim() !== '', { error: 'interestsMissing', path: ['text'] }));

/**
 * Whether a declaration still holds: for 12 calendar months, the last day included.
 *
 * @param declaredOn the day it was made, or null for nobody's, `YYYY-MM-DD`
 */
export function isDeclarationValid(declaredOn: string | null, today: string): boolean {
  return declaredOn !== null && today <= addMonths(declaredOn, DECLARATION_MONTHS);
}
