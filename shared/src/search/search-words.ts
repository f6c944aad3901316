import type { Word } from '../organisation/organisation-words.ts';
import { keysOf } from '../organisation/organisation-words.ts';

/** What results are sorted into, in the order they are shown where they answer equally well. */
export const searchGroups = {
  RECOMMENDATION: { sv: 'Rekommendationer', en: 'Recommendations' },
  EVALUATION: { sv: 'Utvärderingar', en: 'Evaluations' },
  ANSWER: { sv: 'Frågor och svar', en: 'Questions and answers' },
  COURSE: { sv: 'Kurser', en: 'Courses' },
  PLACE: { sv: 'Enheter och personer', en: 'Units and people' },
} as const satisfies Record<string, Word>;

export type SearchGroup = keyof typeof searchGroups;

export const SEARCH_GROUPS = keysOf(searchGroups);

/** Longer than this no question of some words is; a paragraph is compared instead. */
export const LONGEST_SEARCH = 200;

/** How a word that was typed meets a word of a text, the closest first. */
export const searchMatches = {
  EXACT: { sv: 'samma ord', en: 'same word' },
  FAMILY: { sv: 'besläktat ord', en: 'related word' },
  COMPOUND: { sv: 'sammansatt ord', en: 'compound word' },
  SYNONYM: { sv: 'synonym', en: 'synonym' },
  ENGLISH: { sv: 'engelska', en: 'English' },
  BROADER: { sv: 'vidare begrepp', en: 'broader term' },
  BEGINNING: { sv: 'början av ordet', en: 'beginning of the word' },
  SPELLING: { sv: 'stavning', en: 'spelling' },
} as const satisfies Record<string, Word>;

export type SearchMatch = keyof typeof searchMatches;

export const SEARCH_MATCHES = keysOf(searchMatches);
