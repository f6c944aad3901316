import type { SearchMatch } from 'shared/search/search-words.ts';
import { lexeme } from '../index/lexemes.ts';
import { analyseWord } from '../language/analyse-word.ts';
import { anyOf, terms, type Clause } from './clause.ts';
import type { WordFacts } from './word-facts.queries.ts';

const SHORTEST_PART = 3;

/**
 * The word itself, what it is derived from, and as a part of a compound or a compound of parts.
 */
export function ownClauses(word: string, facts: WordFacts, isForeign: boolean): Clause[] {
  const { isReal, isListed, lemmas, families, parts } = analyseWord(word);
  const stems = facts.stems.find((stem) => stem.word === word);
  const clause = (how: SearchMatch, ...all: string[][]): Clause => ({
    how,
    through: null,
    all: all.map((each) => each.map((one) => ({ lexeme: one }))),
  });
  const clauses = [
    clause('EXACT', [...lemmas.map(lexeme.lemma), ...(isReal ? [] : [lexeme.surface(word), ...(stems?.sv ? [stems.sv] : [])])]),
    clause('FAMILY', [...[...families, ...lemmas].map(lexeme.family), ...families.map(lexeme.lemma)]),
    clause('COMPOUND', lemmas.filter(({ length }) => length >= SHORTEST_PART).map(lexeme.part)),
    ...(parts.length > 1 ? partClauses(parts, isListed) : []),
    ...(stems?.en && (isForeign || !isReal) ? [clause('ENGLISH', [lexeme.english(stems.en)])] : []),
  ];
  return clauses.filter(({ all }) => all.every((terms) => terms.length > 0));
}

/** An abbreviation is itself alone, or before a hyphen: `EDS` is the genitive of no oath. */
export function abbreviationClauses(word: string): Clause[] {
  const isWord = analyseWord(word).lemmas.includes(word);
  return [{ how: 'EXACT', through: null, all: [terms([isWord ? lexeme.lemma(word) : lexeme.surface(word)])] }];
}

/**
 * A compound by its parts. What the dictionary holds as a word means more than they do: `hjälpmedel` is met by whole words alone, near one another, and not by `hjälp`
 * beside `läkemedel`. Of two parts one is a whole word, or both are in one: `smärtskola` is not in `buksmärta och skolfrånvaro`.
 */
function partClauses(parts: readonly Part[], isListed: boolean): Clause[] {
  const last = parts.length - 1;
  const whole = parts.map((part, at) => terms(wholeWords(part, isListed && at < last)));
  const any = parts.map((part) => terms(anyOf(part.lemmas, actionsOf(part))));
  const compound = (all: Clause['all'], where?: 'SAME' | 'NEAR'): Clause => ({
    how: 'COMPOUND',
    through: null,
    all,
    ...(where ? { where } : {}),
  });
  if (isListed) return [compound(whole, 'NEAR')];
  if (parts.length > 2) return [compound(any)];
  return [compound(any, 'SAME'), ...any.map((each, at) => compound(whole.map((other, index) => (index === at ? each : other))))];
}

type Part = { lemmas: string[]; families: string[] };

/** The verb a part is the action of; what is called clinical is no clinic. */
const actionsOf = ({ families }: Part): string[] =>
  families.filter((family) => analyseWord(family).families.includes(family) && family.endsWith('a'));

/** What is in a text as a word of its own; the family of a noun is in its compounds too. */
const wholeWords = (part: Part, isNounOnly: boolean): string[] => [
  ...part.lemmas.map(lexeme.lemma),
  ...(isNounOnly
    ? []
    : actionsOf(part)
        .filter((verb) => !part.lemmas.includes(verb))
        .map(lexeme.family)),
];
