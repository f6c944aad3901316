import { withoutIdentityNumber } from 'shared/consultations/without-identity-number.ts';
import * as z from 'zod/mini';

/** Why something is done to what learners have: a certificate taken back or issued anew, a question marked anew. It stays on record, so no identity number is in it. */
export const reasonSchema = z.object({
  reason: withoutIdentityNumber(z.string().check(z.trim(), z.minLength(10, 'reasonTooShort'), z.maxLength(1_000, 'tooLong'))),
});
