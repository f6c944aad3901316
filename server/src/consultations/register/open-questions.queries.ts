import { sql } from 'kysely';
import { pageOf, type Page, type PageArgs } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { consults } from '../consult.queries.ts';
import type { ConsultRow } from '../consult.rows.ts';

const nothing: Page<ConsultRow> = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/**
 * The register of questions nothing published answers, the newest answer first: those whose newest answer says so and that the viewer may read as who answers,
 * sorts or leads where it was answered. The editors of that centre see which there are and what they are about, without their texts. Others see how many there are in the statistics, where few are not shown.
 */
export async function openQuestions(context: Context, args: PageArgs): Promise<Page<ConsultRow>> {
  const { viewer } = context;
  if (viewer.kind === 'GUEST') return nothing;
  const held = viewer.assignments.filter(({ artefactId }) => !artefactId);
  const pools = held.filter(({ role }) => role === 'CONSULT_RESPONDER').map(({ organisationNodeId }) => organisationNodeId);
  const above = held
    .filter(({ role }) => role === 'CONSULT_TRIAGE' || role === 'LEVEL_LEAD' || role === 'CENTRE_EDITOR')
    .map(({ organisationNodeId }) => organisationNodeId);
  if (pools.length + above.length === 0) return nothing;
  const query = consults(context)
    .select(sql<string>`consult."answeredAt"::text`.as('sortKey'))
    .where('consult.knowledgeMissing', '=', true)
    .where('consult.answeredAt', 'is not', null)
    .where('consult.quarantined', '=', false)
    .where('consult.state', '!=', 'VOID')
    .where('consult.requesterId', '!=', viewer.personId)
    .where(sql<boolean>`(consult."answeringUnitId" = any(${pools}::uuid[]) or answering."ancestorIds" && ${above}::uuid[])`);
  return pageOf(query, args, {
    by: sql.ref('consult.answeredAt'),
    id: sql.ref<string>('consult.id'),
    cast: 'timestamptz',
    descending: true,
  });
}
