import { normal } from './fold.ts';

/** A word of a text, as it is compared, and where it stands: UTF-16 units of the text as it was given. */
export type WordAt = { word: string; start: number; end: number };

/** Longer than this no word is: what is longer is no word. */
const LONGEST_WORD = 60;

/** The words of a text in their order; a hyphen parts two words, and so does everything else that is no letter and no digit. */
export function wordsAt(text: string): WordAt[] {
  const found: WordAt[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
    const [typed] = match;
    if (typed.length <= LONGEST_WORD) found.push({ word: normal(typed), start: match.index, end: match.index + typed.length });
  }
  return found;
}
