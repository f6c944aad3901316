import type { RawHit } from './identity-hit.ts';

const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec|' +
  'january|february|march|may|june|july|august|october';
const dayNumber = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const monthNumber = String.raw`(?:0?[1-9]|1[0-2])`;
const year = String.raw`(?:1[89]|20|21)\d\d`;

/** The ways an exact day is written. A month and a year alone is no exact date. */
const dateForms = [
  // 3 mars 1901, 3:e mars, 14 feb. 2026
  String.raw`(?<![\d.,])${dayNumber}(?::?[ea])? ?(?:${months})(?![a-zåäö])\.?(?: ${year}(?!\d))?`,
  // 2026-02-14, 2026/2/14, 2026.02.14
  String.raw`(?<![\d.,])${year}[-/.]${monthNumber}[-/.]${dayNumber}(?!\d)`,
  // 14/2 2026, 14.2.2026, 14-02-2026
  String.raw`(?<![\d.,])${dayNumber}[-/.]${monthNumber}(?: ?[-/.] ?| )${year}(?!\d|-\d)`,
  // 14/2-26, 14/2/26
  String.raw`(?<![\d.,])${dayNumber}/${monthNumber}[-/]\d\d(?![\d/])`,
  // 20260214, where it does not go on as a longer number
  String.raw`(?<![\d.,/-])(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\d]|[-+ ]\d)`,
  // född 260214
  String.raw`(?<=\bf(?:öd(?:d|elsedatum)|\.|:) {0,2}:? {0,2})\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)`,
].map((form) => new RegExp(form, 'gi'));

/** Exact dates: a day with its month, in words or numbers. */
export function findDates(folded: string): RawHit[] {
  return dateForms.flatMap((form) =>
    [...folded.matchAll(form)].map((match) => ({ kind: 'DATE' as const, start: match.index, end: match.index + match[0].length })),
  );
}

const highAge =
  /(?<![\d.,/-])(?:9\d|1[0-2]\d) ?-?(?:åringen|åriga|årigt|årig|åring|år|years?|yr)(?![a-zåäö])(?! sedan)|\bnittio(?:ett|en|två|tre|fyra|fem|sex|sju|åtta|nio)? ?-?(?:åriga|årig|åring|år)(?![a-zåäö])/gi;

/** Ages from 90 up, in numbers or beginning with «nittio»: they point out very few people. */
export function findHighAges(folded: string): RawHit[] {
  return [...folded.matchAll(highAge)].map((match) => ({ kind: 'AGE_OVER_89', start: match.index, end: match.index + match[0].length }));
}
