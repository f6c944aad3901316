import { sql } from 'kysely';
import { today } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { validOn } from '../../kernel/database/valid-on.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';
import { canDecideChildQuestions } from './child-questions.policy.ts';

/** A knowledge centre: whether it takes questions about children and since when, how many answer there, and how many such questions it has not answered yet. */
export type ChildQuestionCentre = { unitId: string; name: string; since: Date | null; responders: number; unanswered: number };

/** The knowledge centres the viewer decides for. One statement. */
export async function childQuestionCentres(context: Context): Promise<ChildQuestionCentre[]> {
  const { em, viewer, clock } = context;
  if (viewer.kind === 'GUEST') return [];
  const day = today(clock);
  const rows = await projection<ConsultationsTables>(em)
    .selectFrom('organisation_node as unit')
    .leftJoin('centre_for_children as mark', (join) => join.onRef('mark.unitId', '=', 'unit.id').on('mark.endedAt', 'is', null))
    .select([
      'unit.id as unitId',
      'unit.name',
      'unit.ancestorIds as scope',
      'mark.setAt as since',
      sql<number>`(select count(*) from role_assignment held where held."organisationNodeId" = unit.id and held.role = 'CONSULT_RESPONDER'
        and held."validFrom" <= ${day} and (held."validTo" is null or held."validTo" > ${day}))::int`.as('responders'),
      sql<number>`(select count(*) from consult where consult."answeringUnitId" = unit.id and consult.track = 'CHILD'
        and consult.state in ('QUEUED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_REQUESTER'))::int`.as('unanswered'),
    ])
    .where('unit.unitType', '=', 'KNOWLEDGE_CENTRE')
    .where(validOn('unit', day))
    .orderBy('unit.name')
    .execute();
  return rows.flatMap(({ scope, ...centre }) => (canDecideChildQuestions(viewer, scope) ? [centre] : []));
}
