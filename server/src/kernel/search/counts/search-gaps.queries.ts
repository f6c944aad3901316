import { sql } from 'kysely';
import type { Context } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import type { SearchTables } from '../index/search.tables.ts';
import { canKeepSearch } from '../search.policy.ts';

/** Fewer searches than these are shown to nobody. */
export const FEWEST = 5;
/** Counts are kept so many months back. */
export const MONTHS_KEPT = 12;
const MOST_ROWS = 50;

/** Words people searched for without getting further. */
export type SearchGapRow = { words: string; searches: number; empty: number; abandoned: number };

/** What was searched for in vain in the last twelve months: what found nothing at least five times, or was left at least five times; for editors. */
export async function searchGaps(context: Context): Promise<SearchGapRow[]> {
  if (!canKeepSearch(context.viewer)) return [];
  const { rows } = await sql<SearchGapRow>`select words, searches, case when "empty" >= ${FEWEST} then "empty" else 0 end as "empty",
      case when abandoned >= ${FEWEST} then abandoned else 0 end as abandoned
    from (select words, sum(searches)::int as searches, sum("empty")::int as "empty", greatest(sum(searches - "empty" - followed), 0)::int as abandoned
      from search_count where words is not null group by words) counted
    where "empty" >= ${FEWEST} or abandoned >= ${FEWEST}
    order by "empty" + abandoned desc, words limit ${MOST_ROWS}`.execute(projection<SearchTables>(context.em));
  return rows;
}
