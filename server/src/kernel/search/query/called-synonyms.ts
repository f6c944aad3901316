import { sql, type RawBuilder } from 'kysely';
import type { SynonymKind } from 'shared/search/synonym.ts';
import type { Context } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import type { SearchTables } from '../index/search.tables.ts';

/** A row of the table of synonyms that words call for, read in the direction they call for it. */
export type CalledSynonym = { id: string; key: string; means: string; kind: SynonymKind; isReversed?: boolean };

/** SQL: what the table of synonyms has under some keys. */
export function synonymsUnder(keys: readonly string[]): RawBuilder<CalledSynonym> {
  return sql<CalledSynonym>`select id, "termKey" as key, meaning as means, kind, false as "isReversed" from search_synonym where "termKey" = any(${keys}::text[])
    union all select id, "meaningKey", term, kind, true from search_synonym where "bothWays" and "meaningKey" = any(${keys}::text[])`;
}

/** What the table of synonyms has under some keys. */
export async function calledSynonyms(context: Context, keys: readonly string[]): Promise<CalledSynonym[]> {
  return (await synonymsUnder(keys).execute(projection<SearchTables>(context.em))).rows;
}
