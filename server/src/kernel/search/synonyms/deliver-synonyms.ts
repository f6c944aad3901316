import { inTransaction, type Context } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import type { SearchTables } from '../index/search.tables.ts';
import { stateOf, writeState } from '../index/state.ts';
import { deliveredSynonyms } from './delivered-synonyms.ts';
import { synonymKey } from './synonym-key.ts';

/** Fills the table of synonyms once. What editors take away afterwards stays away. */
export async function deliverSynonyms(context: Context): Promise<void> {
  if ((await stateOf(context)).synonymsDeliveredAt) return;
  await inTransaction(context, async (context) => {
    const changedAt = context.clock.now();
    const rows = deliveredSynonyms.map((each) => ({
      ...each,
      id: crypto.randomUUID(),
      termKey: synonymKey(each.term),
      meaningKey: synonymKey(each.meaning),
      used: 0,
      changedAt,
      changedById: null,
    }));
    await projection<SearchTables>(context.em)
      .insertInto('search_synonym')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['termKey', 'meaningKey']).doNothing())
      .execute();
    await writeState(context, { synonymsDeliveredAt: changedAt });
  });
}
