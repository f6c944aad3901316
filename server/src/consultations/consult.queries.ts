import { sql } from 'kysely';
import { consultReferenceIn } from 'shared/consultations/consult-reference.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { idOf } from '../kernel/node-id.ts';
import { askedAbout } from './opinions/asked-colleagues.queries.ts';
import { canReadConsult } from './consult.policy.ts';
import { factsOfRow, type ConsultRow } from './consult.rows.ts';
import type { ConsultationsTables } from './consultations.tables.ts';
import { recordReads } from './record-reads.ts';
import { toldOfRefusal } from './void-asking.ts';

/** Questions without their texts, as one statement. The caller narrows it to what the viewer may see. */
export function consults({ em }: Context) {
  return projection<ConsultationsTables>(em)
    .selectFrom('consult')
    .innerJoin('person as requester', 'requester.id', 'consult.requesterId')
    .innerJoin('organisation_node as asking', 'asking.id', 'consult.requesterUnitId')
    .leftJoin('person as responder', 'responder.id', 'consult.responderId')
    .leftJoin('organisation_node as answering', 'answering.id', 'consult.answeringUnitId')
    .selectAll('consult')
    .select([
      sql<'Consult'>`'Consult'`.as('__typename'),
      sql<boolean>`consult."voidRole" is not null`.as('voidAsked'),
      'requester.name as requesterName',
      'responder.name as responderName',
      'asking.ancestorIds as requesterScope',
      sql<string[]>`coalesce(answering."ancestorIds", '{}')`.as('answeringScope'),
      askedAbout(sql.ref('consult.id')).as('asked'),
      toldOfRefusal(sql.ref('consult.id')).as('toldOfRefusal'),
    ]);
}

/** One question whoever asks, for those who have just changed it. */
export async function consultRow(context: Context, id: string): Promise<ConsultRow | null> {
  return (await consults(context).where('consult.id', '=', id).executeTakeFirst()) ?? null;
}

/**
 * A question by its API id, as the viewer may see it. An unknown id and a forbidden one are answered alike, and leave the same row in
 * the ledger when somebody who is signed in asks.
 */
export async function readConsult(context: Context, nodeId: string): Promise<ConsultRow | null> {
  const id = idOf('Consult', nodeId);
  if (!id || context.viewer.kind === 'GUEST') return null;
  return readable(context, id, await consultRow(context, id));
}

/**
 * A question by its number, as somebody writes it; to who may see it, as `readConsult`. The one way to find a question by what is typed: nothing of it is in
 * the index of the search. A number nobody has is not in the ledger: there is nothing it could name.
 */
export async function readConsultByReference(context: Context, text: string): Promise<ConsultRow | null> {
  const reference = consultReferenceIn(text);
  if (!reference || context.viewer.kind === 'GUEST') return null;
  const row = (await consults(context).where('consult.reference', '=', reference).executeTakeFirst()) ?? null;
  return row && readable(context, row.id, row);
}

async function readable(context: Context, id: string, row: ConsultRow | null): Promise<ConsultRow | null> {
  if (row && canReadConsult(context.viewer, factsOfRow(row))) return row;
  await recordReads(context, [{ consultId: id, role: null, part: 'ALL' }], 'DENIED');
  return null;
}
