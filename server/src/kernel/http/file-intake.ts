import type { FastifyInstance, FastifyRequest } from 'fastify';
import { publicErrorCodes } from '../faults.ts';

/** What a file is told that is refused before it is looked at: with which status, and in which words. */
export type Refusals = { tooLarge: string; tooOften: string };

const refusals = [
  { code: 'FST_ERR_CTP_BODY_TOO_LARGE', status: 413, of: 'tooLarge' },
  { code: 'TOO_MANY_REQUESTS', status: publicErrorCodes.TOO_MANY_REQUESTS.status, of: 'tooOften' },
] as const;

/**
 * Lets routes of a scope take files as bytes, at most `limit` of them: a larger one is refused by what it says of its length, or where it has grown too
 * large, and is never held in memory. The answer to it is made of a message key, in the form of any other outcome.
 */
export function takeFiles(
  scope: FastifyInstance,
  limit: number,
  keys: Refusals,
  answer: (request: FastifyRequest, key: string) => Promise<unknown>,
): void {
  scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: limit }, (_request, body, done) =>
    done(null, body),
  );
  scope.setErrorHandler(async (error: { code?: string; extensions?: { code?: unknown } }, request, reply) => {
    const refusal = refusals.find(({ code }) => code === error.code || code === error.extensions?.code);
    if (!refusal) throw error;
    return reply.code(refusal.status).send(await answer(request, keys[refusal.of]));
  });
}

/** The bytes of a file that was sent. */
export function bytesOf(request: FastifyRequest): Uint8Array {
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
}

/** A whole number in the address; null where there is none. */
export function wholeNumber(value: unknown): number | null {
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : null;
}
