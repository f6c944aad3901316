import { sql } from 'kysely';
import { SEARCH_GROUPS, type SearchGroup } from 'shared/search/search-words.ts';
import type { Context } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import { audiencesOf } from '../audience.ts';
import type { SearchTables } from '../index/search.tables.ts';

/** How many entries a group has, and how many of them each word. */
export type GroupCounts = { total: number; entries: ReadonlyMap<string, number> };

/** How often words stand in each group, among what the viewer may find. An entry for several audiences counts once for each. */
export async function wordCounts(context: Context, words: readonly string[]): Promise<Map<SearchGroup, GroupCounts>> {
  const { rows } = await sql<{
    group: SearchGroup;
    word: string;
    entries: number;
  }>`select "group", word, sum(entries)::int as entries from search_word
    where word = any(${[...words, ...SEARCH_GROUPS]}::text[]) and audience = any(${audiencesOf(context.viewer)}::text[]) group by 1, 2`.execute(
    projection<SearchTables>(context.em),
  );
  const byGroup = Map.groupBy(rows, ({ group }) => group);
  return new Map([...byGroup].map(([group, here]) => [group, countsOf(group, here)]));
}

function countsOf(group: SearchGroup, rows: readonly { word: string; entries: number }[]): GroupCounts {
  const entries = new Map(rows.map(({ word, entries }) => [word, entries]));
  return { total: entries.get(group) ?? 0, entries };
}
