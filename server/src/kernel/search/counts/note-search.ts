import { sql } from 'kysely';
import { SEARCH_GROUPS } from 'shared/search/search-words.ts';
import { sha256Hex } from 'shared/text/canonical-json.ts';
import { today } from '../../clock.ts';
import { inTransaction, type Context } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import { limitRate } from '../../rate-limit/limit-rate.ts';
import { userError, type UserErrorRow } from '../../user-errors.ts';
import type { SearchTables } from '../index/search.tables.ts';
import { search, type SearchResult } from '../query/search.ts';
import { isFirstOf } from './heard-before.ts';
import { countableWords } from './countable-words.ts';
import { FEWEST, MONTHS_KEPT } from './search-gaps.queries.ts';

export type NoteSearchInput = { words: string; region?: string | null; opened: boolean };

export type NoteSearchResult = { counted: boolean; errors: UserErrorRow[] };

const LIMIT = { name: 'note-search', hits: 120, seconds: 60 };

/**
 * Counts a search, by nobody in particular: that its results were shown, or that one was opened; once for each who searches, so that five searches are five people. Words that might be about a person are not counted. What is
 * kept until the fifth search for the same words is a hash of them.
 */
export async function noteSearch(context: Context, { words: typed, region = null, opened }: NoteSearchInput): Promise<NoteSearchResult> {
  await limitRate(context, LIMIT);
  const words = countableWords(typed);
  if (words === null) return { counted: false, errors: [userError('InvalidInput', context.locale, 'searchNotCounted', ['words'])] };
  if (!isFirstOf(context, `${opened ? 'opened' : 'shown'} ${words}`)) return { counted: false, errors: [] };
  const result = opened ? null : await search(context, typed, { ...everything, region }, { first: 1, after: null });
  await inTransaction(context, async (context) => {
    await count(context, words, { opened, empty: result?.groups.length === 0 });
    if (result) await countSynonyms(context, result);
  });
  return { counted: true, errors: [] };
}

const everything = { groups: SEARCH_GROUPS, level: null, track: null, patientGroup: null, profession: null };

async function count(context: Context, words: string, { opened, empty }: { opened: boolean; empty: boolean }): Promise<void> {
  const month = today(context.clock).slice(0, 7);
  const [searches, isEmpty, followed] = [opened ? 0 : 1, empty ? 1 : 0, opened ? 1 : 0];
  const db = projection<SearchTables>(context.em);
  await db.deleteFrom('search_count').where('month', '<', monthsBefore(month, MONTHS_KEPT)).execute();
  await sql`insert into search_count (month, digest, words, searches, "empty", followed)
    values (${month}, ${sha256Hex(`${month} ${words}`)}, null, ${searches}, ${isEmpty}, ${followed})
    on conflict (month, digest) do update set searches = search_count.searches + excluded.searches, "empty" = search_count."empty" + excluded."empty",
      followed = search_count.followed + excluded.followed,
      words = case when search_count.searches + excluded.searches >= ${FEWEST} then ${words} else search_count.words end`.execute(db);
}

function monthsBefore(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - months, 1)).toISOString().slice(0, 7);
}

/** A synonym is used when a search called for it by its term; the way back is for whoever typed what it means. */
async function countSynonyms(context: Context, { interpretation }: SearchResult): Promise<void> {
  const ids = [
    ...new Set(interpretation.spans.flatMap(({ clause }) => (clause.synonymId && !clause.isReversed ? [clause.synonymId] : []))),
  ].toSorted();
  if (ids.length === 0) return;
  await sql`update search_synonym set used = used + 1 where id = any(${ids}::uuid[])`.execute(projection<SearchTables>(context.em));
}
