import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { defineLoader } from '../../kernel/loader.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import { partiesOf } from '../consult.policy.ts';
import type { PoolMember } from '../consult-pool.queries.ts';
import { factsOfRow, type ConsultRow } from '../consult.rows.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';
import { colleaguesToAsk } from './opinion-colleagues.queries.ts';
import type { OpinionType } from './opinion.type.ts';

/** The second opinions asked for about questions, the oldest first. They hold no text. */
const opinionRows = defineLoader<string, Awaited<ReturnType<typeof rowsOf>>>(async (context, ids) =>
  Map.groupBy(await rowsOf(context, ids), ({ consultId }) => consultId),
);

function rowsOf({ em }: Context, ids: readonly string[]) {
  return projection<ConsultationsTables>(em)
    .selectFrom('consult_opinion as opinion')
    .innerJoin('person', 'person.id', 'opinion.askedOfId')
    .innerJoin('organisation_node as unit', 'unit.id', 'opinion.unitId')
    .selectAll('opinion')
    .select(['person.name as askedOfName', 'unit.shortName as unitName'])
    .where('opinion.consultId', 'in', [...ids])
    .orderBy('opinion.askedAt')
    .orderBy('opinion.id')
    .execute();
}

/** Who was asked for a second opinion about a question, for whoever may see it. */
export async function opinionsOf(context: Context, consult: ConsultRow): Promise<OpinionType[]> {
  const { viewer } = context;
  const parties = partiesOf(viewer, factsOfRow(consult));
  const viewerId = viewer.kind === 'PERSON' ? viewer.personId : null;
  return ((await opinionRows(context, consult.id)) ?? []).map(({ id, askedOfId, endedAt, ...row }) => {
    const isOfViewer = askedOfId === viewerId;
    const mayEnd = parties.includes('RS') || (isOfViewer && parties.includes('ASKED'));
    return { ...row, id: toNodeId('ConsultOpinion', id), isOfViewer, viewerCanEnd: endedAt === null && mayEnd };
  });
}

/** Whom the responder of a question may ask; nobody for others. */
export async function colleaguesOf(context: Context, consult: ConsultRow): Promise<PoolMember[]> {
  const { viewer } = context;
  if (viewer.kind === 'GUEST' || !partiesOf(viewer, factsOfRow(consult)).includes('RS')) return [];
  return colleaguesToAsk(context, consult, viewer.personId);
}
