import type { Context } from '../kernel/context.ts';
import { limitRate } from '../kernel/rate-limit/limit-rate.ts';
import { checkCode, type CheckRow } from './certificate.queries.ts';

/** Somebody checks a handful of certificates in a minute; nobody reads through the codes there are. */
export const CHECKS = { name: 'verifyCertificate', hits: 20, seconds: 60 };

/**
 * What a code stands for, for anybody who has it.
 * @throws TOO_MANY_REQUESTS once an address has asked too often
 */
export async function verifyCertificate(context: Context, code: string): Promise<CheckRow> {
  await limitRate(context, CHECKS);
  return checkCode(context, code);
}
