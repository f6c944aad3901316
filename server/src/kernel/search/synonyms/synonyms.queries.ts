import { sql, type Selectable } from 'kysely';
import { pageOf, type Page, type PageArgs } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import type { SearchTables } from '../index/search.tables.ts';
import { FEWEST } from '../counts/search-gaps.queries.ts';
import { canKeepSearch } from '../search.policy.ts';
import { synonymKey } from './synonym-key.ts';

export type SynonymRow = Selectable<SearchTables['search_synonym']>;

const MOST_USED = 20;

const synonyms = (context: Context) => projection<SearchTables>(context.em).selectFrom('search_synonym').selectAll();

/** The table of synonyms in alphabetical order, or what it has for an expression; empty for those who do not keep it. */
export function synonymsPage(context: Context, args: PageArgs, about: string | null): Promise<Page<SynonymRow>> {
  const order = sql<string>`(lower(search_synonym.term) || ' ' || lower(search_synonym.meaning)) collate "sv-SE-x-icu"`;
  let query = synonyms(context)
    .select(order.as('sortKey'))
    .where(sql<boolean>`${canKeepSearch(context.viewer)}::boolean`);
  if (about?.trim()) {
    const key = synonymKey(about);
    query = query.where((eb) => eb.or([eb('termKey', '=', key), eb('meaningKey', '=', key)]));
  }
  return pageOf(query as never, args, { by: order, id: sql.ref('search_synonym.id'), cast: 'text' }) as Promise<Page<SynonymRow>>;
}

/** The synonyms that have widened most searches, each so many that no single search shows; none for those who do not keep them. */
export async function mostUsedSynonyms(context: Context): Promise<SynonymRow[]> {
  if (!canKeepSearch(context.viewer)) return [];
  return synonyms(context).where('used', '>=', FEWEST).orderBy('used', 'desc').orderBy('term').limit(MOST_USED).execute();
}
