import { sql } from 'kysely';
import type { Context } from '../kernel/context.ts';
import { answeredStates } from './consult-lists.queries.ts';
import { partiesOf } from './consult.policy.ts';
import { consults } from './consult.queries.ts';
import { factsOfRow, type ConsultRow } from './consult.rows.ts';

const MOST = 5;

/** What a question says in the database's own words, its sealed messages left out; compared there, and never sent from it. */
const wordsOf = (consultId: ReturnType<typeof sql>) => sql`(select coalesce(to_tsvector('swedish', string_agg(
    concat_ws(' ', message.title, message.text, (select string_agg(part ->> 'text', ' ') from jsonb_array_elements(coalesce(message.parts, '[]'::jsonb)) part)), ' ')), '')
  from consult_message message where message."consultId" = ${consultId} and message."authorRole" in ('RQ', 'PO')
    and not exists (select from consult_seal seal where seal."messageId" = message.id))`;

/**
 * What the responder of a question has answered before on its topic and in its track, the likest first: at most five, for the responder alone. Each is read as a list
 * shows it; its thread is opened, and logged, by who follows it. One statement.
 */
export async function earlierAnswers(context: Context, consult: ConsultRow): Promise<ConsultRow[]> {
  const { viewer } = context;
  if (viewer.kind === 'GUEST' || !partiesOf(viewer, factsOfRow(consult)).includes('RS')) return [];
  const anyOfItsWords = sql`(select string_agg('''' || replace(replace(word, '\\', '\\\\'), '''', '''''') || '''', ' | ')::tsquery
    from unnest(tsvector_to_array(${wordsOf(sql`${consult.id}::uuid`)})) word)`;
  const rows = await consults(context)
    .where('consult.responderId', '=', viewer.personId)
    .where('consult.requesterId', '!=', viewer.personId)
    .where('consult.id', '!=', consult.id)
    .where('consult.topic', '=', consult.topic)
    .where('consult.track', '=', consult.track)
    .where('consult.state', 'in', answeredStates)
    .where('consult.answeredAt', 'is not', null)
    .where('consult.quarantined', '=', false)
    .orderBy(sql`coalesce(ts_rank(${wordsOf(sql.ref('consult.id'))}, ${anyOfItsWords}), 0)`, 'desc')
    .orderBy('consult.answeredAt', 'desc')
    .limit(MOST)
    .execute();
  return rows.filter((row) => partiesOf(viewer, factsOfRow(row)).includes('RS'));
}
