import { sql } from 'kysely';
import { inTransaction, type Context } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import { recountWords } from './count-words.ts';
import { RULES_VERSION } from './lexemes.ts';
import type { SearchSource } from './search-source.ts';
import { searchSources } from './search-source.ts';
import { stateOf, writeState } from './state.ts';
import { forgetOthers, lockIndex, replaceEntries } from './write-entries.ts';

/** What is being indexed, and how far it has come. */
export type RebuildProgress = (source: string, done: number, total: number) => void;

/** So many objects are replaced at once: a publication waits no longer than that. */
const BATCH = 25;

/** Writes the whole index anew, some objects at a time, while people go on searching. Objects that are gone go from the index too. */
export async function rebuildSearch(context: Context, progress: RebuildProgress): Promise<void> {
  for (const source of context.extensions.of(searchSources)) await rebuildSource(context, source, progress);
  await inTransaction(context, async (context) => {
    await takeTime(context);
    await lockIndex(context);
    await recountWords(context);
    await writeState(context, { rulesVersion: RULES_VERSION, rebuiltAt: context.clock.now() });
  });
}

/** Rebuilds where the index was never whole or was written by other rules. True where it did. */
export async function rebuildSearchWhereNeeded(context: Context, progress: RebuildProgress): Promise<boolean> {
  if ((await stateOf(context)).rulesVersion === RULES_VERSION) return false;
  await rebuildSearch(context, progress);
  return true;
}

async function rebuildSource(context: Context, source: SearchSource, progress: RebuildProgress): Promise<void> {
  const ids = await source.ids(context);
  progress(source.name, 0, ids.length);
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH);
    await inTransaction({ ...context, em: context.em.fork() }, async (context) => {
      await takeTime(context);
      await lockIndex(context);
      for (const id of batch) await replaceEntries(context, await source.objectOf(context, id));
    });
    progress(source.name, from + batch.length, ids.length);
  }
  await inTransaction(context, (context) => forgetOthers(context, source.name, ids));
}

/** The whole index takes longer than a request may. */
async function takeTime(context: Context): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(projection(context.em));
}
