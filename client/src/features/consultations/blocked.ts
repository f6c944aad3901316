/** Why nothing more is saved. `gone`: the server knows no such question for this viewer, most likely because the session is over. */
export type Blocked = { gone: boolean; message: string };

/** The first error that stops all saving; null where there is none. */
export function blockedBy(errors: readonly { __typename: string; message: string }[]): Blocked | null {
  const error = errors.find(({ __typename }) => ['NotFound', 'NotReady', 'NotAllowed'].includes(__typename));
  return error ? { gone: error.__typename === 'NotFound', message: error.message } : null;
}
