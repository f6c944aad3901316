/** What an answer that was not recorded says of itself: the members of every error union of the room. */
type AnswerError = { __typename: string; message?: string };

/**
 * Why an answer was not recorded. `retry` where it may still be: the server knows nobody of that name, as when the session has ended, and
 * the answer waits until somebody has signed in again. `inAnswer` where something in the answer itself may not be stored, and is for its writer to mend.
 */
export type AnswerProblem = { message: string | null; retry: boolean; inAnswer: boolean };

/** Null where there is no problem. */
export function answerProblem(errors: readonly AnswerError[] | undefined): AnswerProblem | null {
  const [error] = errors ?? [];
  if (!error) return null;
  const { __typename: kind, message = null } = error;
  return { message, retry: kind === 'NotFound', inAnswer: kind === 'InvalidInput' };
}
