import { carryingWords } from '../language/carrying-words.ts';
import { wordsAt } from '../language/words-of.ts';
import type { Apart } from '../synonyms/synonym-key.ts';

/** More words than these say nothing new. */
const MOST_WORDS = 12;

/**
 * The words somebody typed that carry the question, in lower case and in their order; a word more than twice in a row asks for no more than
 * `steg för steg`. Signs, operators, quotes and single letters mean nothing.
 */
export function typedWords(text: string): string[] {
  const carrying = carryingWords(text.toWellFormed()).map(({ word }) => word);
  const words = carrying.length > 0 ? carrying : wordsAt(text.toWellFormed()).map(({ word }) => word);
  return words.filter((word, at) => word !== words[at - 1] || word !== words[at - 2]).slice(0, MOST_WORDS);
}

/** Which of them somebody typed with a particle or a letter apart, by the word that carries it: `uppfölja` for the first word of `följa upp patienten`. */
export function typedApart(text: string): Apart {
  const found = carryingWords(text.toWellFormed()).filter(
    ({ verbs, before, after, shades }) => verbs.length > 0 || before !== null || after !== null || shades.length > 0,
  );
  return new Map(found.slice(0, MOST_WORDS).map((each) => [each.word, each]));
}

const LONGEST_ABBREVIATION = 6;

/** The words somebody wrote as abbreviations, with two capitals or more, in lower case; none where everything was written in capitals. */
export function typedAbbreviations(text: string): Set<string> {
  const whole = text.toWellFormed();
  const words = wordsAt(whole).map(({ word, start, end }) => ({ word, written: whole.slice(start, end) }));
  const isAbbreviation = ({ word, written }: { word: string; written: string }) =>
    word.length <= LONGEST_ABBREVIATION && (written.match(/\p{Lu}/gu) ?? []).length > 1;
  const isShouted = words.length > 1 && words.every(({ written }) => written === written.toLocaleUpperCase('sv'));
  return new Set(isShouted ? [] : words.filter(isAbbreviation).map(({ word }) => word));
}
