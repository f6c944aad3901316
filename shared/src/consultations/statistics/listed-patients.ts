import * as z from 'zod/mini';
import { wholeNumber } from '../../text/whole-number.ts';

/** Most patients one unit can be said to list: more is a slip of the keyboard. */
export const mostListed = 200_000;

/** How many patients a unit has listed. Messages are keys, worded in `text/field-messages.ts`. */
export const listedPatientsSchema = z.strictObject({ patients: wholeNumber(1, mostListed) }, 'required');
