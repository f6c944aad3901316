/** How hard a Swedish text is to read. `value` is the LIX, rounded; the counts are what it was computed from. */
export type Readability = { value: number; words: number; sentences: number; longWords: number };

/** A word of more letters than this is long. */
const LONGEST_SHORT_WORD = 6;

/**
 * LIX (läsbarhetsindex) of a text: words per sentence plus the percentage of words longer than six letters. A sentence ends at a full stop, colon,
 * question or exclamation mark, or at the end of a block of text: a heading or a line of a list is a sentence of its own. Below 25 is very easy, 30 easy,
 * 40 of medium difficulty, 50 hard and 60 very hard.
 *
 * Source: Björnsson CH. Läsbarhet. Stockholm: Liber, 1968.
 *
 * @param blocks the paragraphs, headings and list items, as `plainBlocks` gives them
 */
export function readability(blocks: readonly string[]): Readability {
  const sentences = blocks.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const longWords = words.filter((word) => [...word].length > LONGEST_SHORT_WORD).length;
  if (words.length === 0) return { value: 0, words: 0, sentences: 0, longWords: 0 };
  const value = Math.round(words.length / sentences.length + (100 * longWords) / words.length);
  return { value, words: words.length, sentences: sentences.length, longWords };
}

/** A full stop before a digit or a small letter stands in a number or ends an abbreviation (1.5, "t.ex. efter"), not a sentence. */
function sentencesOf(block: string): string[] {
  return block.split(/(?<=[:!?])\s+|(?<=\.)\s+(?!\p{Ll})/u).filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu) ?? [];
}
