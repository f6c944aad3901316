import { analyseWord } from '../language/analyse-word.ts';
import { oneLetterAway, SWEDISH_ALPHABET } from '../language/one-letter-away.ts';
import { isCommonWord, swedishDictionary } from '../language/swedish-dictionary.ts';
import { meaningLexemes, terms, type Clause } from './clause.ts';
import { likelySpellings, type CandidateFor } from './spelling.ts';

/** A compound in which one part is a word and the other may be misspelt: what stands before and after the piece, which is looked up. */
export type SlippedPart = { before: string; piece: string; after: string };

const SHORTEST_KNOWN = 4;
const SHORTEST_PIECE = 4;
const LONGEST_PIECE = 16;
/** More ways to part a word tell nothing more. */
const MOST_WAYS = 3;

/** The ways a strange word may be a compound with a slip in one part, those with the longest known part first: `sjukskrvningsplan` is `sjukskrvning` + `plan`. */
export function slippedParts(word: string): SlippedPart[] {
  const places = Array.from(
    { length: Math.max(0, word.length - SHORTEST_KNOWN - SHORTEST_PIECE + 1) },
    (_, index) => index + SHORTEST_PIECE,
  );
  const ways = places.flatMap((at) => {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    const bare = first.endsWith('s') ? first.slice(0, -1) : first;
    return [
      ...(isWord(last) ? [{ before: '', piece: bare, after: first.slice(bare.length) + last }] : []),
      ...(isFirst(first) || isWord(bare) ? [{ before: first, piece: last, after: '' }] : []),
    ];
  });
  const fits = ways.filter(({ piece }) => piece.length >= SHORTEST_PIECE && piece.length <= LONGEST_PIECE);
  return fits.toSorted((one, other) => one.piece.length - other.piece.length).slice(0, MOST_WAYS);
}

/** Only what the dictionary holds as it stands: a word is parted in many places, and taking each half apart in turn would take long. */
const isWord = (text: string): boolean => text.length >= SHORTEST_KNOWN && swedishDictionary().lemmasOf(text).length > 0;
const isFirst = (text: string): boolean => text.length >= SHORTEST_KNOWN && swedishDictionary().firstPartsOf(text).length > 0;

/** A strange compound as it may have been meant, where a word of the index stands for the part that was misspelt: one compound, or two words written together. */
export function slippedPartClauses(word: string, pieces: readonly CandidateFor[]): Clause[] {
  for (const { before, piece, after } of slippedParts(word)) {
    const known = pieces.filter(({ asked }) => asked === piece);
    const clauses = clausesOf(before, piece, after, known);
    if (clauses.length > 0) return clauses;
  }
  return [];
}

/**
 * The same with a part that stands in no entry by itself but may be in a word that does, or in one that has synonyms: `tankar` in `självmordstankar`. Two words
 * apart would be two guesses.
 */
export function unheardPartClauses(word: string): Clause[] {
  return slippedParts(word)
    .slice(0, 1)
    .flatMap(({ before, piece, after }) => clausesOf(before, piece, after, wordsLike(piece)))
    .filter(({ through }) => !through?.includes(' '));
}

/** A piece that is a word itself is no slip of another: who writes `stumpsmärta` means no `slump`. */
const clausesOf = (before: string, piece: string, after: string, candidates: readonly CandidateFor[]): Clause[] =>
  likelySpellings(
    piece,
    candidates.filter(({ word }) => word === piece || !isCommonWord(piece)),
  ).flatMap((each) => meantClause(before, each, after, piece));

/** The words of the dictionary that a piece is one letter away from. */
function wordsLike(piece: string): CandidateFor[] {
  const words = oneLetterAway(piece, SWEDISH_ALPHABET).filter((each) => each !== piece && isWord(each));
  return words.map((word) => ({ asked: piece, word, entries: 0 }));
}

/** One compound, unless it only lacks the space: what is no slip was written together. */
function meantClause(before: string, meant: string, after: string, piece: string): Clause[] {
  const apart = [before, meant, after].filter((each) => each !== '');
  const wholes = meant === piece ? [] : [`${before}${meant}${after}`, `${before}${meant}s${after}`];
  const real = wholes.filter((each) => analyseWord(each).isReal && analyseWord(each).parts.every(({ lemmas }) => lemmas.length > 0));
  // Without the s that links it a compound of two may be read as one of three: `rygg-märg-stimulering`.
  const [whole] = real.toSorted((one, other) => analyseWord(one).parts.length - analyseWord(other).parts.length);
  if (whole !== undefined) {
    const { parts } = analyseWord(whole);
    const lemmas = parts.length > 1 ? parts.map((part) => terms(part.lemmas.flatMap(meaningLexemes))) : [terms(meaningLexemes(whole))];
    return [{ how: 'SPELLING', through: whole, all: lemmas }];
  }
  return apart.every(isWord) ? [{ how: 'SPELLING', through: apart.join(' '), all: apart.map((each) => terms(meaningLexemes(each))) }] : [];
}
