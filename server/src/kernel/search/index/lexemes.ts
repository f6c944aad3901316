import type { SearchGroup } from 'shared/search/search-words.ts';
import { analyseWord } from '../language/analyse-word.ts';
import { tiedLetters } from '../language/carrying-words.ts';
import { excludedWords } from '../language/excluded-words.ts';
import { particleVerbs, verbWithin } from '../language/particle-verbs.ts';
import { isStopWord } from '../language/stop-words.ts';
import { wordsAt } from '../language/words-of.ts';

/** Raised when the same text would get other lexemes: what is stored is then written anew. */
export const RULES_VERSION = 'search-13';

/**
 * Our own lexemes by what they say: the word as it stands, a base form, a part of a compound, what a word is derived from, an English stem, the group of the
 * entry. The colon keeps them apart from stems.
 */
export const lexeme = {
  surface: (word: string) => `w:${word}`,
  lemma: (lemma: string) => `l:${lemma}`,
  part: (lemma: string) => `p:${lemma}`,
  family: (family: string) => `d:${family}`,
  english: (stem: string) => `e:${stem}`,
  group: (group: SearchGroup) => `g:${group}`,
  /** The same lexeme in what an entry is a part of: a question of several words may find some of them there. */
  context: (lexeme: string) => `c${lexeme}`,
} as const;

/** PostgreSQL stores places up to here. */
const LAST_PLACE = 16_383;
/** So many places of one lexeme say enough of how often it is there. */
const MOST_PLACES = 8;

/** Every lexeme of a word in the index. */
export function lexemesOf(word: string): string[] {
  const { lemmas, families, parts, inner } = analyseWord(word);
  const found = [
    ...lemmas.map(lexeme.lemma),
    ...families.map(lexeme.family),
    ...parts.flatMap((part) => [...part.lemmas.map(lexeme.part), ...part.families.map(lexeme.family)]),
    ...inner.map(({ lemma }) => lexeme.part(lemma)),
    ...families.flatMap((family) => verbWithin(family) ?? []).map(lexeme.family),
  ];
  return [...new Set(lemmas.includes(word) ? found : [lexeme.surface(word), ...found])];
}

/** What a text says it is not about is further from the word than what is. */
const asPart = (each: string): string => each.replace(/^l:/, 'p:');

/** A text as PostgreSQL's `tsvector` in its written form, with our own lexemes only; it weighs what a title (A), a text (C) or a context (D) does. */
export function vectorOf(text: string, weight: 'A' | 'C' | 'D'): string {
  const places = new Map<string, string[]>();
  const found = wordsAt(text);
  const words = found.map(({ word }) => word);
  const tied = tiedLetters(text, found);
  const excluded = excludedWords(text, found);
  // What has no other words is called by these: `Vad du kan göra`.
  const carries = words.some((word) => !isStopWord(word));
  for (const [index, word] of words.entries()) {
    if (carries && isStopWord(word) && !tied.has(index)) continue;
    const place = `${Math.min(index + 1, LAST_PLACE)}${weight}`;
    const own = excluded.has(index) ? lexemesOf(word).map(asPart) : lexemesOf(word);
    const lexemes = [...own, ...particleVerbs(word, words.slice(index + 1, index + 3)).map(lexeme.family)];
    for (const each of weight === 'D' ? lexemes.map(lexeme.context) : lexemes) {
      const known = places.get(each) ?? [];
      if (known.length < MOST_PLACES) places.set(each, [...known, place]);
    }
  }
  return [...places].map(([each, at]) => `${quoted(each)}:${at.join(',')}`).join(' ');
}

/** A lexeme as `tsvector` and `tsquery` read it. */
export function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
