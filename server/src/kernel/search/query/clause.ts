import type { SearchMatch } from 'shared/search/search-words.ts';
import { lexeme } from '../index/lexemes.ts';
import { analyseWord } from '../language/analyse-word.ts';

/** A lexeme to be looked for; an open one may go on, in about so many entries as `expected` says. */
export type Term = { lexeme: string; open?: boolean; expected?: number };

/** One way in which some of the words may be met: a text must have one lexeme of each list. `through` is what they were taken to mean. */
export type Clause = { how: SearchMatch; through: string | null; all: Term[][]; synonymId?: string };

/** A base form as a word, as a part, or through what it is derived from. */
export function anyOf(lemmas: readonly string[], families: readonly string[]): string[] {
  return [...lemmas.map(lexeme.lemma), ...lemmas.map(lexeme.part), ...families.map(lexeme.family)];
}

/** Every lexeme a text may have of a word it says something with. */
export function meaningLexemes(word: string): string[] {
  const { lemmas, families, isReal } = analyseWord(word);
  return [...anyOf(lemmas, families), ...(isReal ? [] : [lexeme.surface(word)])];
}

/** Lexemes as terms, none twice. */
export function terms(lexemes: readonly string[]): Term[] {
  return [...new Set(lexemes)].map((each) => ({ lexeme: each }));
}
