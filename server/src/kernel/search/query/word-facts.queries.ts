import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import { audiencesOf } from '../audience.ts';
import type { SearchTables } from '../index/search.tables.ts';
import { synonymsUnder, type CalledSynonym } from './called-synonyms.ts';
import { joinedWords } from './joined-words.ts';
import { slippedParts } from './slipped-parts.ts';
import type { CandidateFor } from './spelling.ts';
import { analyseWord } from '../language/analyse-word.ts';
import { folded, foldedLetters } from '../language/fold.ts';
import { oneLetterAway } from '../language/one-letter-away.ts';
import { soundsAlike } from '../language/sounds-alike.ts';
import { withoutEnding } from '../language/without-ending.ts';
import { nothingApart, possibleKeys, type Apart } from '../synonyms/synonym-key.ts';

/** What the index and the tables know of the words of a question. */
export type WordFacts = {
  synonyms: CalledSynonym[];
  /** Words of the index that are the same as, sound like, look like or begin with a word that was asked about. */
  same: { asked: string }[];
  folds: CandidateFor[];
  similar: CandidateFor[];
  longer: CandidateFor[];
  /** Words of the index a part of a strange compound may be a misspelling of, or is. */
  pieces: CandidateFor[];
  /** Words of the index that sound as a word of the language does. */
  sounding: CandidateFor[];
  stems: { word: string; sv: string | null; en: string | null }[];
};

const nothing = { synonyms: [], same: [], folds: [], similar: [], longer: [], stems: [], spelt: [] };

/** The longest run of words that may be one expression. */
const LONGEST_RUN = 4;
/** A shorter word is too little to compare or to continue. */
const SHORTEST_GUESS = 4;
const SHORTEST_BEGINNING = 3;
const SHORTEST_SOUND = 5;
/** Longer than this nobody slips in one letter only, or nobody knows what was meant at all; so many words are looked into closely. */
const LONGEST_SLIP = 24;
const LONGEST_GUESS = 32;
const MOST_SLIPS = 3;
const MOST_STRANGE = 6;
const MOST_COMPOUNDS = 2;
const MOST_SIMILAR = 20;
const MOST_LONGER = 8;

/** Everything the interpretation of a question needs to know, in one statement. */
export async function wordFacts(
  context: Context,
  words: readonly string[],
  { openEnd = false, apart = nothingApart }: { openEnd?: boolean; apart?: Apart } = {},
): Promise<WordFacts> {
  const audiences = audiencesOf(context.viewer);
  const joined = joinedWords(words).map(({ joined }) => joined);
  const isStrange = (word: string) => word.length >= SHORTEST_GUESS && word.length <= LONGEST_GUESS && !analyseWord(word).isListed;
  const strange = [...new Set([...words, ...joined])].filter(isStrange).slice(0, MOST_STRANGE);
  const goesOn = (word: string) =>
    word.length >= (analyseWord(word).isListed ? SHORTEST_GUESS : SHORTEST_BEGINNING) && word.length <= LONGEST_GUESS;
  const begun = [...new Set([...words.filter(goesOn).slice(0, MOST_STRANGE), ...(openEnd ? words.slice(-1) : [])])];
  const slips = slipsOf(strange.filter((word) => word.length <= LONGEST_SLIP).slice(0, MOST_SLIPS));
  const pieces = slipsOf(strange.slice(0, MOST_COMPOUNDS).flatMap((word) => slippedParts(word).map(({ piece }) => piece)));
  const soundable = words.filter((word) => word.length >= SHORTEST_SOUND && word.length <= LONGEST_SLIP && analyseWord(word).isListed);
  const sounds = new Map(soundable.slice(0, MOST_STRANGE).map((word) => [word, soundsAlike(folded(word))]));
  const spellings = [...new Set([...slips.values(), ...pieces.values(), ...sounds.values()].flat())];
  const visible = sql`audience = any(${audiences}::text[])`;
  const asked = [...new Set([...words, ...joined])];
  const result = await sql<Omit<WordFacts, 'pieces' | 'sounding'> & { spelt: Spelt[] }>`select
    ${list(synonymsUnder(keysIn(words, apart)))} as synonyms,
    ${list(sql`select distinct word as asked from search_word where word = any(${asked}::text[]) and ${visible}`)} as same,
    ${list(sql`select asked, found.word, found.entries from unnest(${asked}::text[], ${asked.map(folded)}::text[]) as each(asked, fold)
      join lateral (select word, sum(entries)::int as entries from search_word where search_word.folded = fold and word <> asked and ${visible} group by word) found on true`)} as folds,
    ${list(similarWords(strange, visible))} as similar,
    ${list(wordsSpelt(spellings, visible))} as spelt,
    ${list(sql`select asked, found.word, found.entries from unnest(${begun}::text[]) as each(asked)
      join lateral (select word, sum(entries)::int as entries from search_word where word like asked || '%' and word <> asked and ${visible}
        group by word order by 2 desc, word limit ${MOST_LONGER}) found on true`)} as longer,
    ${list(sql`select word, (ts_lexize('swedish_stem', word))[1] as sv, (ts_lexize('english_stem', word))[1] as en from unnest(${asked}::text[]) as word`)} as stems`.execute(
    projection<SearchTables>(context.em),
  );
  const { spelt, ...facts } = result.rows[0] ?? nothing;
  const similar = [...facts.similar, ...meantBy(slips, spelt).filter(({ asked, word }) => asked !== word)];
  return { ...facts, similar, pieces: meantBy(pieces, spelt), sounding: meantBy(sounds, spelt) };
}

/** SQL: words of the index that share threes of letters with strange ones. */
function similarWords(strange: readonly string[], visible: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select asked, found.word, found.entries from unnest(${strange}::text[], ${strange.map(folded)}::text[]) as each(asked, fold)
      join lateral (select word, sum(entries)::int as entries from search_word where search_word.folded % fold and word <> asked
        and length(word) between length(asked) - 3 and length(asked) + 3 and ${visible}
        group by word order by max(similarity(search_word.folded, fold)) desc, word limit ${MOST_SIMILAR}) found on true`;
}

/** SQL: words of the index, and expressions of one word that have synonyms, by one of some spellings without signs. */
function wordsSpelt(spellings: readonly string[], visible: RawBuilder<unknown>): RawBuilder<unknown> {
  const bare = (key: RawBuilder<unknown>) => sql`translate(${key}, ${foldedLetters.from}, ${foldedLetters.to})`;
  const [term, meaning] = [bare(sql`"termKey"`), bare(sql`"meaningKey"`)];
  return sql`select word, folded, sum(entries)::int as entries from search_word where folded = any(${spellings}::text[]) and ${visible} group by word, folded
    union all (select "termKey", ${term}, 0 from search_synonym where ${term} = any(${spellings}::text[]))
    union all (select "meaningKey", ${meaning}, 0 from search_synonym where "bothWays" and ${meaning} = any(${spellings}::text[]))`;
}

type Spelt = { word: string; folded: string; entries: number };

/** Every spelling one letter away from each of some words, and from it without its ending. */
function slipsOf(words: readonly string[]): Map<string, string[]> {
  return new Map(
    words.map((word) => [word, [...new Set([word, withoutEnding(word) ?? word].flatMap((each) => oneLetterAway(folded(each))))]]),
  );
}

/** For each word what was found under its spellings. */
function meantBy(slips: ReadonlyMap<string, readonly string[]>, found: readonly Spelt[]): CandidateFor[] {
  const byFold = Map.groupBy(found, (each) => each.folded);
  return [...slips].flatMap(([asked, spellings]) =>
    spellings.flatMap((spelling) => (byFold.get(spelling) ?? []).map(({ word, entries }) => ({ asked, word, entries }))),
  );
}

function list(query: RawBuilder<unknown>) {
  return sql`(select coalesce(json_agg(row_to_json(found)), '[]') from (${query}) found)`;
}

/** Keys of every run of words that may be one expression, and of the parts of compounds. */
function keysIn(words: readonly string[], apart: Apart): string[] {
  const runs = words.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST_RUN, words.length - from) }, (_, more) => words.slice(from, from + more + 1)),
  );
  const parts = words.flatMap((word) => [
    ...analyseWord(word).parts.flatMap(({ lemmas }) => lemmas),
    ...analyseWord(word).inner.map(({ lemma }) => lemma),
  ]);
  return [...new Set([...runs.flatMap((run) => possibleKeys(run, apart)), ...parts])];
}
