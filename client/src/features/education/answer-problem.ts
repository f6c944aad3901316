/** What an answer that was not recorded says of itself: the members of every error union of the room. */
type AnswerError = { __typename: string; message?: string };

/**
 * Why an answer was not recorded. `retry` where it may still be: the server knows nobody of that name, as when the session has ended, and
 * the answer waits until somebody has signed in again.
 */
export type AnswerProblem = { message: string | null; retry: boolean };

/** Null where there is no problem. */
export function answerProblem(errors: readonly AnswerError[] | undefined): AnswerProblem | null {
  const [error] = errors ?? [];
  return error ? { message: error.message ?? null, retry: error.__typename === 'NotFound' } : null;
}
