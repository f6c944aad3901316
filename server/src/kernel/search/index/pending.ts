import { inTransaction, type Context } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import { searchSources } from './search-source.ts';
import type { SearchTables } from './search.tables.ts';
import { writeEntries } from './write-entries.ts';

/** Puts an object off until right after the transaction. */
export async function indexLater(context: Context, source: string, objectId: string): Promise<void> {
  await projection<SearchTables>(context.em)
    .insertInto('search_pending')
    .values({ source, objectId, since: context.clock.now() })
    .onConflict((conflict) => conflict.columns(['source', 'objectId']).doNothing())
    .execute();
}

/** Indexes what has been put off, the oldest first, each in a transaction of its own. Returns how many there were. */
export async function indexPending(context: Context): Promise<number> {
  let done = 0;
  while (await indexNext({ ...context, em: context.em.fork() })) done += 1;
  return done;
}

/** Two processes never take the same: the row is locked, and gone with the transaction that indexed it. */
function indexNext(context: Context): Promise<boolean> {
  return inTransaction(context, async (context) => {
    const db = projection<SearchTables>(context.em);
    const next = await db
      .selectFrom('search_pending')
      .select(['source', 'objectId'])
      .orderBy('since')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!next) return false;
    const source = context.extensions.of(searchSources).find(({ name }) => name === next.source);
    if (source) await writeEntries(context, await source.objectOf(context, next.objectId));
    await db.deleteFrom('search_pending').where('source', '=', next.source).where('objectId', '=', next.objectId).execute();
    return true;
  });
}
