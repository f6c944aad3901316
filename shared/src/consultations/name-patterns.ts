import type { RawHit } from './identity-hit.ts';
import { ambiguousFirstNames, firstNames, nameContexts, notNames, notSurnames, surnameEnding, surnames } from './name-lists.ts';
import type { Word } from './words.ts';

/**
 * Likely names of people: after a context word (heter, pat, fru …), from the lists of first names and surnames, or two capitalised
 * words of which the second ends like a surname. A warning at best: names that are in no list and in no context are missed.
 */
export function findNames(words: readonly Word[]): RawHit[] {
  const hits: RawHit[] = [];
  for (let index = 0; index < words.length;) {
    const last = lastOfName(words, index);
    if (last >= index) hits.push({ kind: 'NAME', start: words[index]?.start ?? 0, end: words[last]?.end ?? 0 });
    index = Math.max(index, last) + 1;
  }
  return hits;
}

/** Index of the last word of a name that begins here, or -1. */
function lastOfName(words: readonly Word[], index: number): number {
  const word = words[index] as Word;
  const next = words[index + 1];
  const followed = next !== undefined && next.joined === 'SPACE' && isSurname(next);
  const isFirst = firstNames.has(word.lower);
  if (followed && (isFirst || ambiguousFirstNames.has(word.lower))) return index + 1;
  if (!word.capital || notNames.has(word.lower)) return -1;
  if (followed && next.capital) return index + 1;
  const begins = isFirst || isSureSurname(word) || afterContext(words, index);
  return begins ? extended(words, index) : -1;
}

function isSureSurname(word: Word): boolean {
  return word.capital && isSurname(word) && (surnames.has(word.lower) || word.lower.endsWith('sson'));
}

function isSurname(word: Word): boolean {
  if (notSurnames.has(word.lower)) return false;
  return surnames.has(word.lower) || (word.lower.length >= 6 && surnameEnding.test(word.lower));
}

function afterContext(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return before !== undefined && nameContexts.has(before.lower) && words[index]?.joined !== 'APART' && !words[index]?.allCapitals;
}

/** A name goes on over capitalised words that follow with a space: at most three. */
function extended(words: readonly Word[], index: number): number {
  let last = index;
  while (last < index + 2) {
    const next = words[last + 1];
    if (!next || next.joined !== 'SPACE' || !next.capital || next.allCapitals || notNames.has(next.lower)) break;
    last += 1;
  }
  return last;
}
