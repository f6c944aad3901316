import { particleVerbs } from './particle-verbs.ts';
import { isStopWord } from './stop-words.ts';
import { wordsAt, type WordAt } from './words-of.ts';

/**
 * A word of an expression that carries something, and what makes another word of it though it stands apart: the verb it is as one with its particle (`utsätta` for
 * `sätta` in `sätta ut`), the letter a hyphen ties to it (`e` before it in `e-hälsa`, `s` after it in `MADRS-S`), and what shades it (`vill`, `inte`).
 */
export type CarryingWord = {
  word: string;
  verbs: readonly string[];
  before: string | null;
  after: string | null;
  shades: readonly string[];
};

/** Little words that turn what follows into something else, where an expression of the table has them: who `vill inte leva` asks about no way of life. */
const SHADES = new Map([
  ['vill', 'vill'],
  ['inte', 'inte'],
  ['ej', 'inte'],
]);
const MOST_SHADES = 2;

/** Whether a little word may turn what follows into something else. */
export const isShade = (word: string): boolean => SHADES.has(word);

/** The words of an expression that carry something, in their order; neither particles nor letters stand alone among them. */
export function carryingWords(expression: string): CarryingWord[] {
  const found = wordsAt(expression);
  const verbs = found.map(({ word }, index) => particleVerbs(word, wordsOf(found.slice(index + 1, index + 3))));
  const isParticle = ({ word }: WordAt, index: number) =>
    [index - 2, index - 1].some((at) => (verbs[at]?.length ?? 0) > 0 && particleVerbs(found[at]?.word ?? '', [word]).length > 0);
  const letterAt = (index: number) => tiedLetter(expression, found, index);
  return found.flatMap((each, index) => {
    if (isLetter(each) || isStopWord(each.word) || isParticle(each, index)) return [];
    const before = letterAt(index - 1) === index ? (found[index - 1]?.word ?? null) : null;
    const after = letterAt(index + 1) === index ? (found[index + 1]?.word ?? null) : null;
    return [{ word: each.word, verbs: verbs[index] ?? [], before, after, shades: shadesBefore(found, index) }];
  });
}

function shadesBefore(found: readonly WordAt[], index: number): string[] {
  const before = found.slice(Math.max(0, index - MOST_SHADES), index).map(({ word }) => SHADES.get(word));
  return before.slice(before.lastIndexOf(undefined) + 1).filter((shade) => shade !== undefined);
}

/** Letters that a hyphen ties to a word: they tell one word from another, as `a-kassa` from `kassa`, and are no stop words. */
export function tiedLetters(text: string, words: readonly WordAt[]): Set<number> {
  return new Set(words.flatMap((_, index) => (tiedLetter(text, words, index) === null ? [] : [index])));
}

/** The place of the word a letter is tied to: the one after it, else the one before it; null for what is no such letter. */
function tiedLetter(text: string, words: readonly WordAt[], index: number): number | null {
  const letter = words[index];
  if (!letter || !isLetter(letter)) return null;
  const isTied = (one: WordAt | undefined, other: WordAt | undefined) =>
    one !== undefined && other !== undefined && /^[-‐‑]$/u.test(text.slice(one.end, other.start));
  const [before, after] = [words[index - 1], words[index + 1]];
  if (isTied(letter, after) && after && !isLetter(after)) return index + 1;
  return isTied(before, letter) && before && !isLetter(before) ? index - 1 : null;
}

const isLetter = ({ word }: WordAt): boolean => /^\p{L}$/u.test(word);

const wordsOf = (found: readonly WordAt[]): string[] => found.map(({ word }) => word);
