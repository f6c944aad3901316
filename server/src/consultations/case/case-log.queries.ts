import { sql } from 'kysely';
import type { CaseEvent } from 'shared/consultations/case/case-log-words.ts';
import { pageOf, type Page, type PageArgs } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { projection, type TablesOf } from '../../kernel/database/projection.ts';
import type { LedgerEventSchema } from '../../kernel/ledger/ledger-event.entity.ts';
import { idOf } from '../../kernel/node-id.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';
import { consultRow } from '../consult.queries.ts';
import { factsOfRow } from '../consult.rows.ts';
import { recordReads } from '../record-reads.ts';
import { caseLogRole } from './case.policy.ts';

type Tables = ConsultationsTables & TablesOf<typeof LedgerEventSchema>;

/** Something that was done with a question, by whom and when. */
export type CaseLogRow = CaseEvent & { id: string; happenedAt: Date; actorName: string | null; actorUnitName: string | null };

/** A question's log, a page of it. */
export type CaseLog = { id: string; reference: string | null; events: Page<CaseLogRow> };

/** Unique and in order as the numbers of the ledger are, in the form of a cursor's id. */
const eventId = sql<string>`('00000000-0000-4000-8000-' || lpad(to_hex(event.sequence), 12, '0'))::uuid`;

/**
 * Everything the ledger keeps of a question and of what was sent down about it, the newest first, for its asker, the lead of the level and the privacy officer; that it was read is in it from then
 * on. Null for others and for an unknown id alike.
 */
export async function caseLog(context: Context, nodeId: string, args: PageArgs): Promise<CaseLog | null> {
  const id = idOf('Consult', nodeId);
  const row = id && context.viewer.kind === 'PERSON' ? await consultRow(context, id) : null;
  const role = row && caseLogRole(context.viewer, factsOfRow(row));
  if (!id || !row || !role) return null;
  const events = await eventsOf(context, id, args);
  await recordReads(context, [{ consultId: id, role, part: 'LOG' }]);
  return { id, reference: row.reference ?? null, events };
}

async function eventsOf({ em }: Context, consultId: string, args: PageArgs): Promise<Page<CaseLogRow>> {
  const query = projection<Tables>(em)
    .selectFrom('ledger_event as event')
    .leftJoin('person as actor', (join) => join.on(sql<boolean>`actor.id = event."actorId"`))
    .leftJoin('person as given', (join) => join.on(sql<boolean>`given.id = (event.details->>'givenTo')::uuid`))
    .leftJoin('organisation_node as unit', (join) => join.on(sql<boolean>`unit.id = event."actorUnitId"`))
    .select([
      eventId.as('id'),
      'event.happenedAt',
      'event.action',
      'event.outcome',
      'event.actorRole',
      'event.details',
      'actor.name as actorName',
      'given.name as givenTo',
      'unit.shortName as actorUnitName',
      sql<string>`event."happenedAt"::text`.as('sortKey'),
    ])
    .where((eb) =>
      eb.or([
        eb('event.objectType', '=', 'Consult').and('event.objectId', '=', consultId),
        eb('event.objectType', '=', 'Directive').and(
          'event.objectId',
          'in',
          eb
            .selectFrom('directive')
            .select(sql<string>`directive.id::text`.as('id'))
            .where('directive.consultId', '=', consultId),
        ),
      ]),
    );
  return pageOf(query, args, { by: sql.ref('event.happenedAt'), id: eventId, cast: 'timestamptz', descending: true });
}
