import * as z from 'zod/mini';
import { isOverridable } from './identity-hit.ts';
import { scanIdentity } from './identity-scan.ts';

/** A text in which nothing reads as an identity number (else `identityNumber`), for texts in which nobody can vouch for what else is found. */
export function withoutIdentityNumber(text: z.ZodMiniType<string>): z.ZodMiniType<string> {
  return text.check(z.refine((value) => scanIdentity(value).every(({ kind }) => isOverridable(kind)), 'identityNumber'));
}
