/** Where the address says that its words were taken out of it. */
export const STOPPED = 'stoppad';

/**
 * Whether words stay where they were typed, since they point out somebody: asked before anything is sent, enters the address or is remembered. What finds that
 * out is loaded by whoever searches.
 */
export async function isStopped(text: string): Promise<boolean> {
  const { namesSomebody } = await import('shared/search/names-somebody.ts');
  return namesSomebody(text);
}

/** So many digits at the end may become a number that points out somebody. */
const HALF_A_NUMBER = /(?:\d[ +-]?){6,}$/;

/** The same for a text that is still being written: the first half of a number stays too. */
export async function isStoppedMeanwhile(text: string): Promise<boolean> {
  return HALF_A_NUMBER.test(text) || isStopped(text);
}
