import { sql } from 'kysely';
import { sha256Hex } from 'shared/text/canonical-json.ts';
import { inTransaction, type Context } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import { RULES_VERSION } from '../index/lexemes.ts';
import type { SearchTables } from '../index/search.tables.ts';
import { stateOf, writeState } from '../index/state.ts';
import { lockIndex } from '../index/write-entries.ts';
import { deliveredSynonyms, type DeliveredSynonym } from './delivered-synonyms.ts';
import { rekeySynonyms } from './rekey-synonyms.ts';
import { synonymKey } from './synonym-key.ts';

/**
 * Brings the table of synonyms to what is delivered now. What is new comes in, what is delivered no more goes, and what reads otherwise is changed. What editors
 * have written, changed or taken out is theirs: none of it is touched, and nothing they took out comes back.
 */
export async function deliverSynonyms(context: Context, delivered: readonly DeliveredSynonym[] = deliveredSynonyms): Promise<void> {
  const digest = sha256Hex(`${RULES_VERSION} ${JSON.stringify(delivered)}`);
  if ((await stateOf(context)).synonymsDigest === digest) return;
  await inTransaction(context, async (context) => {
    await lockIndex(context);
    // What goes goes first: it may stand under the key of a row that stays.
    await withdraw(context, delivered);
    await rekeySynonyms(context);
    await correct(context, delivered);
    await bringIn(context, await notYetDelivered(context, delivered));
    await writeState(context, { synonymsDigest: digest });
  });
}

const db = (context: Context) => projection<SearchTables>(context.em);

/** SQL: the delivered rows as a table. */
const asTable = (rows: readonly DeliveredSynonym[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(term text, meaning text, kind text, "bothWays" boolean)`;

async function notYetDelivered(context: Context, delivered: readonly DeliveredSynonym[]): Promise<DeliveredSynonym[]> {
  const known = await db(context).selectFrom('search_synonym_delivery').select(['term', 'meaning']).execute();
  const keys = new Set(known.map(({ term, meaning }) => JSON.stringify([term, meaning])));
  return delivered.filter(({ term, meaning }) => !keys.has(JSON.stringify([term, meaning])));
}

async function bringIn(context: Context, rows: readonly DeliveredSynonym[]): Promise<void> {
  if (rows.length === 0) return;
  const now = context.clock.now();
  const synonyms = rows.map((each) => ({
    ...each,
    id: crypto.randomUUID(),
    termKey: synonymKey(each.term),
    meaningKey: synonymKey(each.meaning),
    used: 0,
    changedAt: now,
    changedById: null,
  }));
  await db(context)
    .insertInto('search_synonym')
    .values(synonyms)
    .onConflict((conflict) => conflict.columns(['termKey', 'meaningKey']).doNothing())
    .execute();
  await db(context)
    .insertInto('search_synonym_delivery')
    .values(rows.map(({ term, meaning }) => ({ term, meaning, deliveredAt: now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What says something else of the same two expressions now. */
async function correct(context: Context, delivered: readonly DeliveredSynonym[]): Promise<void> {
  await sql`update search_synonym set kind = given.kind, "bothWays" = given."bothWays", "changedAt" = ${context.clock.now()} from ${asTable(delivered)}
    where search_synonym.term = given.term and search_synonym.meaning = given.meaning and "changedById" is null
      and (search_synonym.kind <> given.kind or search_synonym."bothWays" <> given."bothWays")`.execute(db(context));
}

async function withdraw(context: Context, delivered: readonly DeliveredSynonym[]): Promise<void> {
  await sql`with gone as (
      delete from search_synonym using search_synonym_delivery delivery
      where search_synonym.term = delivery.term and search_synonym.meaning = delivery.meaning and "changedById" is null
        and not exists (select 1 from ${asTable(delivered)} where given.term = delivery.term and given.meaning = delivery.meaning)
      returning delivery.term, delivery.meaning)
    delete from search_synonym_delivery using gone where search_synonym_delivery.term = gone.term and search_synonym_delivery.meaning = gone.meaning`.execute(
    db(context),
  );
}
