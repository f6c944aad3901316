import { isStopWord } from '../language/stop-words.ts';
import { wordsAt } from '../language/words-of.ts';

/** Longer than this no question of some words is; a paragraph has `alike.ts`. */
export const LONGEST_QUERY = 200;

/** More words than these say nothing new. */
const MOST_WORDS = 12;

/**
 * The words somebody typed that carry the question, in lower case and in their order. Signs, operators, quotes and single
 * letters mean nothing.
 */
export function typedWords(text: string): string[] {
  const words = wordsAt(text.toWellFormed()).map(({ word }) => word);
  const carrying = words.filter((word) => !isStopWord(word) && !/^\p{L}$/u.test(word));
  return (carrying.length > 0 ? carrying : words).slice(0, MOST_WORDS);
}
