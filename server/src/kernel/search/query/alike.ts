import type { SearchGroup } from 'shared/search/search-words.ts';
import { namesSomebody } from 'shared/search/names-somebody.ts';
import type { Context } from '../../context.ts';
import { lexeme } from '../index/lexemes.ts';
import { analyseWord } from '../language/analyse-word.ts';
import { isStopWord } from '../language/stop-words.ts';
import { wordsAt } from '../language/words-of.ts';
import { findAlike, type WeighedTerm } from './alike.queries.ts';
import type { Interpretation } from './interpretation.ts';
import { hitOf, type SearchHit } from './search.ts';
import { wordCounts } from './word-counts.queries.ts';

/** More of a text than this is not read. */
export const LONGEST_TEXT = 10_000;
/** So many words make out what a text is about. */
const MOST_TERMS = 14;
/** The terms together stand in no more entries than these, the rarest first: what is everywhere tells nothing apart. */
const MOST_ENTRIES = 4_000;
const FEWEST_TERMS = 4;
/** Saying a word more often than this tells no more. */
const MOST_TIMES = 2;
/** A word in more than this share of the entries says nothing. */
const COMMON = 0.25;

/** A result has at least this share of what the most telling of so many words weigh. */
const LEAST_SHARE = 0.25;
const MEASURED = 8;
/** What a verb, an adjective or a number tells beside a noun. */
const OTHER_WORDS = 0.4;

type Options = { groups: readonly SearchGroup[]; region: string | null; first: number };

/**
 * What is published that is like a text, the likest first: a question being written, a proposal, a reference. The text is read in memory, weighed by how rare
 * its words are among what the viewer may find, and stored or logged nowhere. Nothing is like a text that points out somebody.
 */
export async function alike(context: Context, text: string, { groups, region, first }: Options): Promise<SearchHit[]> {
  if (namesSomebody(text)) return [];
  const { terms, weight } = await tellingTerms(context, text);
  if (terms.length === 0) return [];
  const found = await findAlike(context, terms, { least: weight * LEAST_SHARE, groups, region, first });
  return found.map((entry) => hitOf(entry, interpretationOf(terms), context.locale));
}

/**
 * The words of a text that tell most: rare among the entries, and said more than once. `weight` is what the most telling words weigh together, those no entry
 * has among them: a text about something else is like nothing.
 */
async function tellingTerms(context: Context, text: string): Promise<{ terms: WeighedTerm[]; weight: number }> {
  const said = saidLemmas(text);
  const groups = [...(await wordCounts(context, [...said.keys()])).values()];
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const counted = [...said].map(([lemma, times]) => {
    return { lemma, times, entries: groups.reduce((sum, group) => sum + (group.entries.get(lemma) ?? 0), 0) };
  });
  // A word no entry has tells as much as the rarest that one has: how much that is depends on how many entries there are.
  const rarest = Math.min(...counted.flatMap(({ entries }) => (entries > 0 ? [entries] : [])));
  const telling = counted
    .filter(({ entries }) => entries <= total * COMMON)
    .map(({ lemma, times, entries }) => {
      return { lemma, entries, weight: Math.min(times, MOST_TIMES) * Math.log((total + 1) / (entries || rarest)) };
    })
    .toSorted((one, other) => other.weight - one.weight || one.lemma.localeCompare(other.lemma, 'sv'));
  const known = telling.filter(({ entries }) => entries > 0).slice(0, MOST_TERMS);
  return { terms: atMost(known), weight: telling.slice(0, MEASURED).reduce((sum, { weight }) => sum + weight, 0) };
}

/** The base forms of a text with how often it says them. */
function saidLemmas(text: string): Map<string, number> {
  const said = new Map<string, number>();
  for (const { word } of wordsAt(text.slice(0, LONGEST_TEXT))) {
    if (isStopWord(word)) continue;
    for (const [lemma, share] of lemmasOf(word)) said.set(lemma, (said.get(lemma) ?? 0) + share);
  }
  return said;
}

/** A compound speaks of itself, and half as much of its parts. */
function lemmasOf(word: string): [lemma: string, share: number][] {
  const { lemmas, parts, isTelling } = analyseWord(word);
  const [lemma = word] = lemmas;
  const share = isTelling && !/^\d+$/.test(word) ? 1 : OTHER_WORDS;
  return [[lemma, share], ...parts.map(({ lemmas: [part = ''] }): [string, number] => [part, share / 2])];
}

function atMost(terms: readonly (WeighedTerm & { entries: number })[]): WeighedTerm[] {
  let sum = 0;
  return terms.filter(({ entries }, index) => {
    sum += entries;
    return index < FEWEST_TERMS || sum <= MOST_ENTRIES;
  });
}

/** The terms as what a search would look for, so that results are marked the same way. */
function interpretationOf(terms: readonly WeighedTerm[]): Interpretation {
  const spans = terms.map(({ lemma }, from) => {
    const all = [[{ lexeme: lexeme.lemma(lemma) }, { lexeme: lexeme.part(lemma) }]];
    return { from, to: from + 1, clause: { how: 'EXACT' as const, through: null, all } };
  });
  return { words: terms.map(({ lemma }) => lemma), spans, foldedSpans: [], spelling: [] };
}
