/** What was last answered of what is like a text; `hits` is null until something has been. */
export type AlikeAnswer<Hit> = { text: string; failed: boolean; hits: readonly Hit[] | null };

/** Shorter texts are not compared, unless they are a title. */
export const FEWEST_LETTERS = 10;

/** Whether it is known what is like a text: an answer to what stood there before is none. */
export function alikeState(
  asked: string,
  answer: AlikeAnswer<unknown> | null,
  fewest = FEWEST_LETTERS,
): 'NOT_ASKED' | 'SEARCHING' | 'FAILED' | 'ANSWERED' {
  if (asked.length < fewest) return 'NOT_ASKED';
  if (answer?.text !== asked) return 'SEARCHING';
  return answer.failed ? 'FAILED' : 'ANSWERED';
}
