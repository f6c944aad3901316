import { particleVerbs, type ParticleVerbs } from '../language/particle-verbs.ts';
import { isStopWord } from '../language/stop-words.ts';
import { wordsAt } from '../language/words-of.ts';

/** More words than these say nothing new. */
const MOST_WORDS = 12;

/**
 * The words somebody typed that carry the question, in lower case and in their order. Signs, operators, quotes and single
 * letters mean nothing.
 */
export function typedWords(text: string): string[] {
  const words = wordsAt(text.toWellFormed()).map(({ word }) => word);
  const isParticle = (word: string, index: number) =>
    words.slice(Math.max(0, index - 2), index).some((before) => particleVerbs(before, [word]).length > 0);
  const carrying = words.filter((word, index) => !isStopWord(word) && !/^\p{L}$/u.test(word) && !isParticle(word, index));
  return (carrying.length > 0 ? carrying : words).slice(0, MOST_WORDS);
}

/** The verbs somebody typed with their particles apart, by the word that carries them: `uppfölja` for the first word of `följa upp patienten`. */
export function typedParticleVerbs(text: string): ParticleVerbs {
  const words = wordsAt(text.toWellFormed()).map(({ word }) => word);
  const found = words.map((word, index) => [word, particleVerbs(word, words.slice(index + 1, index + 3))] as const);
  return new Map(found.filter(([, verbs]) => verbs.length > 0).slice(0, MOST_WORDS));
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
