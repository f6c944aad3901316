import { sql } from 'kysely';
import type { Context } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import { addWords, subtractWords } from './count-words.ts';
import { entryRow } from './entry-row.ts';
import { insertAbsent, insertEntries } from './insert-entries.ts';
import type { SearchDocument, SearchObject } from './search-document.ts';
import type { SearchTables } from './search.tables.ts';

/** Names the lock under which the index is written, one object at a time: the first bytes of "sökindex". */
const INDEX_LOCK = 0x736b6978;

/** So many rows are sent in one statement. */
const BATCH = 100;

/** Replaces what an object lets people find, in the caller's transaction. An object without documents is found no more. */
export async function writeEntries(context: Context, object: SearchObject): Promise<void> {
  await lockIndex(context);
  await subtractWords(context, object);
  await replaceEntries(context, object);
  await addWords(context, object);
}

/** Lets nobody else write the index until the transaction ends. */
export async function lockIndex(context: Context): Promise<void> {
  await sql`select pg_advisory_xact_lock(${INDEX_LOCK})`.execute(projection<SearchTables>(context.em));
}

/** Removes the objects of a source that are not among those given. */
export async function forgetOthers(context: Context, source: string, objectIds: readonly string[]): Promise<void> {
  await projection<SearchTables>(context.em)
    .deleteFrom('search_entry')
    .where('source', '=', source)
    .where(sql<boolean>`not ("objectId" = any(${objectIds}::uuid[]))`)
    .execute();
}

/** The same without the count of words, for a rebuild that counts them all at the end. */
export async function replaceEntries(context: Context, { source, objectId, documents, absent = [] }: SearchObject): Promise<void> {
  const db = projection<SearchTables>(context.em);
  await db.deleteFrom('search_entry').where('source', '=', source).where('objectId', '=', objectId).execute();
  const deepest = deepestPlaces([...documents, ...absent]);
  const rows = documents.map((document) => entryRow(document, (deepest.get(document.nodeId) ?? 0) > (document.place?.depth ?? 0)));
  for (let from = 0; from < rows.length; from += BATCH) await insertEntries(context, { source, objectId }, rows.slice(from, from + BATCH));
  await insertAbsent(context, { source, objectId }, absent, documents[0]);
}

function deepestPlaces(parts: readonly { nodeId: string; place: SearchDocument['place'] }[]): Map<string, number> {
  const deepest = new Map<string, number>();
  for (const { nodeId, place } of parts) deepest.set(nodeId, Math.max(deepest.get(nodeId) ?? 0, place?.depth ?? 0));
  return deepest;
}
