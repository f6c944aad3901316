import { editDistance } from '../language/edit-distance.ts';
import { folded } from '../language/fold.ts';
import { analyseWord } from '../language/analyse-word.ts';
import { hasDigit } from '../language/words-of.ts';
import { withoutEnding } from '../language/without-ending.ts';

/** A word of the index, and how many entries have it. */
type Candidate = { word: string; entries: number };

/** A word of the index that may be meant by one that was asked about. */
export type CandidateFor = Candidate & { asked: string };

const LONG_WORD = 8;
const VERY_LONG_WORD = 14;
const MOST_GUESSES = 3;
/** Of a shorter word the first letter says too much to be wrong. */
const SLIP_LENGTH = 5;

/** First letters that sound the same before some vowel, without the signs over them. */
const SOUNDS = ['cks', 'szc', 'gj', 'vwf', 'iyj', 'ea', 'oa', 'uo', 'pf'];

/** How much may be wrong with a word of this length: a sign and one letter, in a long word two, in a very long one three. */
function allowance(word: string): number {
  return word.length >= VERY_LONG_WORD ? 3.3 : word.length >= LONG_WORD ? 2.3 : 1.3;
}

/** The words of the index that somebody may have meant by a strange one: those that differ least, of as near ones the commonest. */
export function likelySpellings(asked: string, candidates: readonly Candidate[]): string[] {
  // A number is no other number, nor a code another code: `1800 mg` is not `100 mg`.
  if (hasDigit(asked)) return [];
  const near = candidates
    .filter(({ word }) => !hasDigit(word))
    .map(({ word, entries }) => ({ word, entries, distance: distanceTo(asked, word) }))
    .filter(({ word, distance }) => distance < Infinity && beginsAlike(folded(asked), folded(word)));
  const least = Math.min(...near.map(({ distance }) => distance));
  const nearest = near
    .filter(({ distance }) => distance <= least + SLACK)
    .toSorted((one, other) => one.distance - other.distance || other.entries - one.entries || one.word.localeCompare(other.word, 'sv'))
    .map(({ word }) => word);
  return [...new Set(nearest)].slice(0, MOST_GUESSES);
}

/** Words that differ by about the same are all offered. */
const SLACK = 0.5;
/** A form that the index does not have is a little further off than one it has. */
const OTHER_FORM = 0.4;

function distanceTo(asked: string, word: string): number {
  const whole = editDistance(asked, word, allowance(asked));
  const stem = withoutEnding(asked);
  // What is another word with an ending would have been known as that: `aktivtet` is not of `aktivt`.
  return stem === null || (stem === word && analyseWord(word).isListed)
    ? whole
    : Math.min(whole, editDistance(stem, word, allowance(stem)) + OTHER_FORM);
}

/** A word is seldom misspelt in its first letter, unless it was left out, written twice, swapped with the next or sounds like another. */
function beginsAlike(asked: string, word: string): boolean {
  const [first = '', second = ''] = asked;
  const [meant = '', next = ''] = word;
  if (first === meant) return true;
  if (asked.length < SLIP_LENGTH) return false;
  if (SOUNDS.some((sound) => sound.includes(first) && sound.includes(meant)) && asked.slice(1, 3) === word.slice(1, 3)) return true;
  if (first === next && second === meant) return true;
  return asked.slice(0, 3) === word.slice(1, 4) || asked.slice(1, 4) === word.slice(0, 3);
}
