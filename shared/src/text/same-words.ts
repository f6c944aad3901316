/** Shorter words differ by a letter and mean another thing: "fler", "bra", "inte". */
const SHORTEST_MISSPELT = 5;

/**
 * Whether two texts say the same words in the same order, whatever their capitals, punctuation and layout, and apart from how long words are spelt: one letter
 * more, less, other or out of place, and never the first, so that "osäker" is not "säker" misspelt. A number is never misspelt.
 */
export function hasSameWords(before: string, after: string): boolean {
  const [old, next] = [wordsOf(before), wordsOf(after)];
  return old.length === next.length && old.every((word, index) => isSameWord(word, next[index] ?? ''));
}

/** Words, numbers with their sign, and the signs that change what a number says. */
function wordsOf(text: string): string[] {
  const found = text.toLocaleLowerCase('sv').matchAll(/(?:(?<![\p{L}\p{N}])[−-](?=\p{N}))?\p{N}+(?:[,.]\p{N}+)*|\p{L}+|[<>≤≥=±%‰]/gu);
  return [...found].map(([word]) => word.replace('−', '-'));
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const isLong = [a, b].every((word) => word.length >= SHORTEST_MISSPELT && /^\p{L}+$/u.test(word));
  return isLong && a[0] === b[0] && isOneSlip(...(a.length <= b.length ? ([a, b] as const) : ([b, a] as const)));
}

/** One letter added, changed, or two beside each other that have changed places. */
function isOneSlip(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
