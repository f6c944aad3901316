import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import type { SearchGroup } from 'shared/search/search-words.ts';
import { namesSomebody } from 'shared/search/names-somebody.ts';
import type { Context } from '../../context.ts';
import { findAlike, type WeighedTerm } from './alike.queries.ts';
import { subjectsOf, withSynonyms, type Subject, type Way } from './alike-subjects.ts';
import { calledSynonyms } from './called-synonyms.ts';
import type { Interpretation } from './interpretation.ts';
import { hitOf, type SearchHit } from './search.ts';
import { OWN_LIFE } from './urgent-help.ts';
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
/** Whatever else a text is about, thoughts of suicide come first. */
const URGENT_TIMES = 4;
/** A word in more than this share of the entries says nothing. */
const COMMON = 0.25;
/** What another word for it is worth beside the very word, and how many other words are looked for. */
const SYNONYM_WORTH = 0.8;
const MOST_WAYS = 6;

/** A result has at least this share of what the most telling of so many words weigh. */
const LEAST_SHARE = 0.25;
const MEASURED = 8;

/** `track` leaves out what is only for the other track of care. */
type Options = { groups: readonly SearchGroup[]; region: string | null; first: number; track?: CareTrack | null };

/**
 * What is published that is like a text, the likest first: a question being written, a proposal, a reference. The text is read in memory, weighed by how rare
 * its words, and other words for them, are among what the viewer may find, and stored or logged nowhere. Nothing is like a text that points out somebody.
 */
export async function alike(context: Context, text: string, { groups, region, first, track = null }: Options): Promise<SearchHit[]> {
  if (namesSomebody(text)) return [];
  const { telling, weight } = await tellingSubjects(context, text);
  // What only has a part of the words, as `kort` of `körkort`, is about something else.
  if (telling.every(({ isPart }) => isPart)) return [];
  const found = await findAlike(context, telling.flatMap(termsOf), { least: weight * LEAST_SHARE, groups, region, first, track });
  return found.map((entry) => hitOf(entry, interpretationOf(telling), context.locale));
}

/** A subject with the entries each way of saying it is in, and what it tells. */
type Weighed = { ways: CountedWay[]; entries: number; weight: number; isPart: boolean };

type CountedWay = Way & { entries: number };

/**
 * What a text speaks of that tells most: rare among the entries, and said more than once. `weight` is what the most telling weigh together, those no entry has
 * among them: a text about something else is like nothing.
 */
async function tellingSubjects(context: Context, text: string): Promise<{ telling: Weighed[]; weight: number }> {
  const said = [...subjectsOf(text.slice(0, LONGEST_TEXT)).values()];
  const called = await calledSynonyms(context, [...new Set(said.flatMap(({ keys }) => keys))]);
  const subjects = said.map((subject) => withSynonyms(subject, called)).filter(({ ways }) => ways.length > 0);
  const { total, countOf } = await countedWords(context, subjects);
  const counted = subjects.map(({ ways, ...subject }) => ({
    ...subject,
    ways: ways.map((way) => ({ ...way, entries: entriesOf(way, countOf) })),
  }));
  // A word no entry has tells as much as the rarest that one has: how much that is depends on how many entries there are.
  const rarest = Math.min(...counted.flatMap(({ ways }) => ways.map(({ entries }) => entries)).filter((entries) => entries > 0));
  const weighed = counted
    .filter(({ ways }) => !ways.some(({ entries, through }) => through === null && entries > total * COMMON))
    .map(({ times, ways, isNumber, isPart }): Weighed & { isNumber: boolean } => {
      const known = ways.filter(({ entries }) => entries > 0 && entries <= total * COMMON).slice(0, MOST_WAYS);
      const entries = Math.max(0, ...known.map((way) => way.entries));
      const counts = ways.some(({ through }) => through === OWN_LIFE) ? URGENT_TIMES : Math.min(times, MOST_TIMES);
      return { ways: known, entries, isNumber, isPart, weight: counts * Math.log((total + 1) / (entries || rarest)) };
    })
    .filter(({ entries, isNumber }) => entries > 0 || !isNumber)
    .toSorted((one, other) => other.weight - one.weight);
  const known = weighed.filter(({ entries }) => entries > 0).slice(0, MOST_TERMS);
  return { telling: atMost(known), weight: weighed.slice(0, MEASURED).reduce((sum, { weight }) => sum + weight, 0) };
}

/** How many entries there are, and how many have a word. */
async function countedWords(context: Context, subjects: readonly Subject[]) {
  const words = subjects.flatMap(({ ways }) => ways.flatMap(({ all }) => all.flat().map(wordOf)));
  const groups = [...(await wordCounts(context, [...new Set(words)])).values()];
  const sums = new Map<string, number>();
  for (const { entries } of groups) for (const [word, count] of entries) sums.set(word, (sums.get(word) ?? 0) + count);
  return { total: groups.reduce((sum, group) => sum + group.total, 0), countOf: (word: string) => sums.get(word) ?? 0 };
}

/** At most so many entries have what is said one way: of each list the commonest word, of all the rarest. */
function entriesOf({ all }: Way, countOf: (word: string) => number): number {
  return Math.min(...all.map((some) => Math.max(0, ...some.map((term) => countOf(wordOf(term))))));
}

/** A lexeme without what says of which kind it is. */
const wordOf = ({ lexeme }: { lexeme: string }): string => lexeme.slice(2);

function atMost(subjects: readonly Weighed[]): Weighed[] {
  let sum = 0;
  return subjects.filter(({ ways }, index) => {
    sum += ways.reduce((entries, way) => entries + way.entries, 0);
    return index < FEWEST_TERMS || sum <= MOST_ENTRIES;
  });
}

function termsOf({ ways, weight }: Weighed, subject: number): WeighedTerm[] {
  return ways.map(({ all, through }) => ({ subject, all, weight: through === null ? weight : weight * SYNONYM_WORTH }));
}

/** The subjects as what a search would look for, so that results are marked the same way. */
function interpretationOf(subjects: readonly Weighed[]): Interpretation {
  const spans = subjects.flatMap(({ ways }, from) =>
    ways.map(({ all, through }) => ({
      from,
      to: from + 1,
      clause: { how: through === null ? ('EXACT' as const) : ('SYNONYM' as const), through, all },
    })),
  );
  return { words: subjects.map(({ ways: [way] }) => way?.through ?? ''), spans, foldedSpans: [], spelling: [] };
}
