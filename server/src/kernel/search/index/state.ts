import type { Context } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import type { SearchTables } from './search.tables.ts';

type State = { rulesVersion: string | null; rebuiltAt: Date | null; synonymsDigest: string | null };

const THE_ROW = 1;
const nothingYet: State = { rulesVersion: null, rebuiltAt: null, synonymsDigest: null };

/** What is known of the index. */
export async function stateOf(context: Context): Promise<State> {
  const row = await projection<SearchTables>(context.em)
    .selectFrom('search_state')
    .select(['rulesVersion', 'rebuiltAt', 'synonymsDigest'])
    .executeTakeFirst();
  return row ?? nothingYet;
}

/** Writes what has changed of it. */
export async function writeState(context: Context, changes: Partial<State>): Promise<void> {
  await projection<SearchTables>(context.em)
    .insertInto('search_state')
    .values({ id: THE_ROW, ...nothingYet, ...changes })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changes))
    .execute();
}
