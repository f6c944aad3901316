import { sql } from 'kysely';
import type { SearchGroup } from 'shared/search/search-words.ts';
import type { Context } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import type { SearchTables } from '../index/search.tables.ts';
import type { Term } from './clause.ts';
import { readingPlaceOf } from './reading-place.ts';
import { entryColumns, nearestOf, visible, type FoundEntry } from './search.queries.ts';
import { everyOf } from './tsquery.ts';

/** A result has at least so many of the terms, where there are so many: one word alone may mean anything. */
const FEWEST_TERMS = 2;
/** So many of the heaviest are looked at closer. */
const MOST_WEIGHED = 200;
/** What a term in the title is worth beside one in the text. */
const TITLE_WORTH = 0.5;

/** A way of saying something a text is about, and how much that tells; of the ways of one subject the heaviest counts. */
export type WeighedTerm = { subject: number; all: Term[][]; weight: number };

type Looked = { least: number; groups: readonly SearchGroup[]; region: string | null; first: number; track: string | null };

/** The entries that have at least some weight of the terms, one for each page, the heaviest first. */
export async function findAlike(
  context: Context,
  terms: readonly WeighedTerm[],
  { least, groups, region, first, track }: Looked,
): Promise<FoundEntry[]> {
  const { rows } = await sql<FoundEntry>`with place as materialized (select ${readingPlaceOf(context, region)} as chain),
    weighed as materialized (
      select id, sum(weight) as weight from (
      select id, subject, max(weight) as weight
      from unnest(${terms.map(({ all }) => everyOf(all))}::tsquery[], ${terms.map(({ weight }) => weight)}::float8[], ${terms.map(({ subject }) => subject)}::int[])
        as term(query, worth, subject), place, lateral (
        select id, case when "titleWords" @@ query then worth * ${1 + TITLE_WORTH} else worth end as weight from search_entry
        where words @@ query and "group" = any(${groups}::text[])
          and (search_entry."placeId" is null or search_entry."placeId" = any(place.chain)) and (${track}::text is null or coalesce(track, 'BOTH') in (${track}, 'BOTH')) and ${visible(context)}) as entry
      group by id, subject) as said
      group by id having sum(weight) >= ${least} and count(*) >= ${Math.min(FEWEST_TERMS, new Set(terms.map(({ subject }) => subject)).size)}
      order by 2 desc limit ${MOST_WEIGHED}),
    matching as (select search_entry.*, weight from weighed join search_entry using (id)),
    nearest as (${nearestOf(sql`matching`)}),
    paged as (select nearest.*, row_number() over (partition by "group", page order by weight desc, standing desc, id desc) as among from nearest)
    select ${entryColumns}, 1 as level, false as "isTitled", round(weight * 1000)::int as score, 0 as total, '[]'::json as others
    from paged where among = 1 order by weight desc, standing desc, id desc limit ${first}`.execute(projection<SearchTables>(context.em));
  return rows;
}
