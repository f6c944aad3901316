import type { WordAt } from './words-of.ts';

/** So many words a text says something is not, at most. */
const MOST = 4;

/** The places of words a text says it is not about: `huvudvärk` and `cancersmärta` in `som inte är huvudvärk eller cancersmärta`. */
export function excludedWords(text: string, words: readonly WordAt[]): Set<number> {
  const found = new Set<number>();
  for (const [index, { word }] of words.entries()) {
    if (word === 'icke') found.add(index + 1);
    if (word !== 'inte' || words[index + 1]?.word !== 'är') continue;
    for (let at = index + 2; at < index + 2 + MOST && isTogether(text, words[at - 1], words[at]); at += 1) found.add(at);
  }
  return found;
}

const isTogether = (text: string, before: WordAt | undefined, word: WordAt | undefined): boolean =>
  before !== undefined && word !== undefined && /^[\s-]+$/.test(text.slice(before.end, word.start));
