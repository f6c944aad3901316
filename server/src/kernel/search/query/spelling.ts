import { editDistance } from '../language/edit-distance.ts';
import { folded } from '../language/fold.ts';

type Candidate = { word: string; entries: number };

const LONG_WORD = 8;
const MOST_GUESSES = 3;

/** How much may be wrong with a word of this length: a sign and one letter, in a long word two. */
function allowance(word: string): number {
  return word.length >= LONG_WORD ? 2.3 : 1.3;
}

/** The words of the index that somebody may have meant by a strange one: those that differ least, of as near ones the commonest. */
export function likelySpellings(asked: string, candidates: readonly Candidate[]): string[] {
  const near = candidates
    .map(({ word, entries }) => ({ word, entries, distance: editDistance(asked, word, allowance(asked)) }))
    .filter(({ word, distance }) => distance < Infinity && folded(word).charAt(0) === folded(asked).charAt(0));
  const least = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance <= least + SLACK)
    .toSorted((one, other) => one.distance - other.distance || other.entries - one.entries || one.word.localeCompare(other.word, 'sv'))
    .slice(0, MOST_GUESSES)
    .map(({ word }) => word);
}

/** Words that differ by about the same are all offered. */
const SLACK = 0.5;
