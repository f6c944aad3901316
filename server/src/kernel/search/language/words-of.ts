import { normal } from './fold.ts';

/** A word of a text, as it is compared, and where it stands: UTF-16 units of the text as it was given. */
export type WordAt = { word: string; start: number; end: number };

/** Longer than this no word is: what is longer is no word. */
const LONGEST_WORD = 60;

/** A number with its thousands apart, a number or a code with its decimals, a word; signs that are not seen may stand within a word. */
const WORD =
  /(?<![\p{L}\p{N},.])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\p{L}\p{N}])|\p{L}?\d+(?:[.,]\d+)+(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*/gu;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Authors of a source: their initials are no abbreviations. */
const AUTHORS = /(?:\p{Lu}[\p{L}’'-]+ \p{Lu}{1,3}, )+(?:\p{Lu}[\p{L}’'-]+ \p{Lu}{1,3}|et al|\d{4})/gu;
const INITIALS = /^\p{Lu}{1,3}$/u;

/**
 * The words of a text in their order; a hyphen parts two words, and so does everything else that is no letter and no digit. `1 800` is one word, and so are
 * `9,3` and `M54.5`.
 */
export function wordsAt(text: string): WordAt[] {
  const authors = [...text.matchAll(AUTHORS)].map(({ 0: list, index }) => ({ from: index, to: index + list.length }));
  const isInitials = (typed: string, start: number) => INITIALS.test(typed) && authors.some(({ from, to }) => from <= start && start < to);
  const found: WordAt[] = [];
  for (const match of text.matchAll(WORD)) {
    const [typed] = match;
    if (typed.length > LONGEST_WORD || isInitials(typed, match.index)) continue;
    found.push({ word: compared(typed), start: match.index, end: match.index + typed.length });
  }
  return found;
}

/** A word as it is compared; a decimal point of a number is a comma. */
function compared(typed: string): string {
  const word = normal(typed.replace(UNSEEN, ''));
  return /^\d/.test(word) ? word.replace(/\s/g, '').replaceAll('.', ',') : word;
}

/** Whether a word has a digit: it is a number or a code, and never another one misspelt. */
export function hasDigit(word: string): boolean {
  return /\d/.test(word);
}
