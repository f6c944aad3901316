import type { Context } from '../context.ts';
import { indexPending } from './index/pending.ts';
import { rebuildSearchWhereNeeded, type RebuildProgress } from './index/rebuild.ts';
import { swedishDictionary } from './language/swedish-dictionary.ts';
import { deliverSynonyms } from './synonyms/deliver-synonyms.ts';

/** Makes the search ready at start: the synonyms as they are delivered, the index where it was never whole or follows other rules, and what was put off. */
export async function prepareSearch(context: Context, progress: RebuildProgress): Promise<void> {
  // Read before anybody asks: the first search would wait for it.
  swedishDictionary();
  await deliverSynonyms(context);
  await rebuildSearchWhereNeeded(context, progress);
  await indexPending(context);
}
