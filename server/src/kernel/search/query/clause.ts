import type { SearchMatch } from 'shared/search/search-words.ts';
import { lexeme } from '../index/lexemes.ts';
import { analyseWord } from '../language/analyse-word.ts';
import { isStopWord } from '../language/stop-words.ts';
import { keyWords } from '../synonyms/synonym-key.ts';

/** A lexeme to be looked for; an open one may go on, in about so many entries as `expected` says. */
export type Term = { lexeme: string; open?: boolean; expected?: number };

/**
 * One way in which some of the words may be met: a text must have one lexeme of each list, where there are several in one word (`SAME`), near one another (`NEAR`)
 * or anywhere (`SPREAD`).
 * `through` is what they were taken to mean.
 */
export type Clause = {
  how: SearchMatch;
  through: string | null;
  all: Term[][];
  synonymId?: string;
  isReversed?: boolean;
  where?: 'SAME' | 'NEAR' | 'SPREAD';
  /** What a misspelt word was led to by another word for what it meant: `through` is what it meant. */
  next?: { how: SearchMatch; through: string };
  /** It stands for more of the question than it says. */
  isWide?: boolean;
};

/** How close a match is: 1 the same word, 2 of its family or a compound, 3 by a synonym or from English, 4 by a broader term or by words that are strewn, 5 by a guess. */
export function levelOf({ how, where, isWide = false }: Pick<Clause, 'how' | 'where' | 'isWide'>): number {
  const level = levels[how];
  return where === 'SPREAD' || isWide ? Math.max(level, levels.BROADER) : level;
}

const levels: Record<SearchMatch, number> = {
  EXACT: 1,
  FAMILY: 2,
  COMPOUND: 2,
  SYNONYM: 3,
  ENGLISH: 3,
  BROADER: 4,
  BEGINNING: 5,
  SPELLING: 5,
};

/** What several words mean together is meant most likely where they stand together; strewn over a text they are little more than a guess. */
export function nearAndSpread(clause: Clause): Clause[] {
  if (clause.all.length < 2 || clause.where) return [clause];
  return [
    { ...clause, where: 'NEAR' },
    { ...clause, where: 'SPREAD' },
  ];
}

/** A base form as a word, as a part, or through what it is derived from. */
export function anyOf(lemmas: readonly string[], families: readonly string[]): string[] {
  return [...lemmas.map(lexeme.lemma), ...lemmas.map(lexeme.part), ...families.map(lexeme.family)];
}

/** Every lexeme a text may have of a word it says something with. */
export function meaningLexemes(word: string): string[] {
  const { lemmas, families, isReal } = analyseWord(word);
  return [...anyOf(lemmas, families), ...(isReal ? [] : [lexeme.surface(word)])];
}

/** What a text must have to say an expression of the table: every word of it that carries something. */
export function expressionTerms(expression: string): Term[][] {
  const words = keyWords(expression);
  const carrying = words.filter((word) => !isStopWord(word));
  return (carrying.length > 0 ? carrying : words).map((word) => terms(meaningLexemes(word)));
}

/** Lexemes as terms, none twice. */
export function terms(lexemes: readonly string[]): Term[] {
  return [...new Set(lexemes)].map((each) => ({ lexeme: each }));
}
