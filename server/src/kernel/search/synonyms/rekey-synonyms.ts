import { sql } from 'kysely';
import type { Context } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import type { SearchTables } from '../index/search.tables.ts';
import { synonymKey } from './synonym-key.ts';

/** Looks the expressions of the table up by the rules of today, which may give a word another base form than when the row was written. */
export async function rekeySynonyms(context: Context): Promise<void> {
  const db = projection<SearchTables>(context.em);
  const rows = await db.selectFrom('search_synonym').select(['id', 'term', 'meaning', 'termKey', 'meaningKey']).execute();
  for (const { id, term, meaning, ...before } of rows) {
    const [termKey, meaningKey] = [synonymKey(term), synonymKey(meaning)];
    if (termKey === before.termKey && meaningKey === before.meaningKey) continue;
    // Two rows that have come to say the same keep the keys they have: one of them is enough.
    await sql`update search_synonym set "termKey" = ${termKey}, "meaningKey" = ${meaningKey} where id = ${id}
      and not exists (select 1 from search_synonym other where other."termKey" = ${termKey} and other."meaningKey" = ${meaningKey})`.execute(
      db,
    );
  }
}
