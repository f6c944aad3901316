import { GraphQLError } from 'graphql';

/**
 * The kinds of error a client may see at the root of an answer. Everything else is a fault: it is logged, and the
 * client gets its request id and no internals.
 */
export const publicErrorCodes = {
  BAD_USER_INPUT: { level: 'info', status: 400 },
  GRAPHQL_PARSE_FAILED: { level: 'info', status: 400 },
  GRAPHQL_VALIDATION_FAILED: { level: 'info', status: 400 },
  OPERATION_RESOLUTION_FAILURE: { level: 'info', status: 400 },
  BAD_REQUEST: { level: 'info', status: 400 },
  TOO_MANY_REQUESTS: { level: 'warn', status: 429 },
  UNAVAILABLE: { level: 'warn', status: 503 },
} as const;

export type PublicErrorCode = keyof typeof publicErrorCodes;

/** An argument that no form of ours sends: a page of 101 rows, a cursor that was tampered with. */
export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** The caller asked too often; `retryAfterSeconds` says when to come back. */
export function tooManyRequests(retryAfterSeconds: number): GraphQLError {
  return new GraphQLError('Too many requests.', { extensions: { code: 'TOO_MANY_REQUESTS', retryAfterSeconds } });
}

/** PostgreSQL's codes for a character no text or JSON can hold: the zero byte. */
const NO_CHARACTER = ['22021', '22P05'];

/** True where the database was given a text with a character it cannot store; forms refuse it before, other arguments come here. */
export function isNoText(error: unknown): boolean {
  return NO_CHARACTER.includes(sqlStateOf(error));
}

function sqlStateOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** True for the errors that say that the database is busy or away, and that a later try may succeed. */
export function isUnavailable(error: unknown): boolean {
  const message = error instanceof Error ? error.message : '';
  return (
    /timeout exceeded when trying to connect|Connection terminated|not queryable/.test(message) ||
    ['57P01', '57P03', '53300', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT'].includes(sqlStateOf(error))
  );
}
