const last = new Map<string, Promise<unknown>>();

/**
 * Sends changes of the same thing one after the other: of two at once the answer to the first could arrive last, and the page would show how it stood before the
 * second. One that fails holds up none after it.
 */
export function inTurn<Answer>(about: string, send: () => Promise<Answer>): Promise<Answer> {
  const turn = (last.get(about) ?? Promise.resolve()).then(send, send);
  last.set(about, turn);
  return turn;
}
