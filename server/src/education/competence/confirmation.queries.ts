import { sql } from 'kysely';
import type { CompetencyAttrs } from 'shared/education/programmes/programme-nodes.ts';
import type { Localised } from 'shared/text/localised.ts';
import { pageOf, type Page, type PageArgs } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { CompetenceTables } from './competence.tables.ts';

/** What somebody asks a supervisor to confirm. */
export type ConfirmationRow = {
  id: string;
  personName: string;
  title: Localised<string>;
  scale: CompetencyAttrs['scale'];
  level: number;
  note: string;
  requestedAt: Date;
};

/** What staff of the units the viewer manages ask to have confirmed, the oldest first. Empty for everybody else. */
export function confirmationsPage(context: Context, args: PageArgs): Promise<Page<ConfirmationRow>> {
  const { viewer } = context;
  const managed =
    viewer.kind === 'GUEST' ? [] : viewer.assignments.filter(({ role, artefactId }) => role === 'UNIT_MANAGER' && !artefactId);
  const query = projection<CompetenceTables>(context.em)
    .selectFrom('competence_confirmation as asked')
    .innerJoin('competence_assessment as assessment', 'assessment.id', 'asked.assessmentId')
    .innerJoin('competency', 'competency.id', 'asked.competencyId')
    .innerJoin('person', 'person.id', 'asked.personId')
    .innerJoin('organisation_node as unit', 'unit.id', 'asked.unitId')
    .select([
      'asked.id',
      'person.name as personName',
      'competency.title',
      'competency.scale',
      'assessment.level',
      'asked.note',
      'asked.requestedAt',
      sql<string>`asked."requestedAt"::text`.as('sortKey'),
    ])
    .where('asked.decidedAt', 'is', null)
    .where('asked.personId', '<>', viewer.kind === 'GUEST' ? null : viewer.personId)
    .where(sql<boolean>`unit."ancestorIds" && ${managed.map(({ organisationNodeId }) => organisationNodeId)}::uuid[]`);
  return pageOf(query as never, args, { by: sql.ref('asked.requestedAt'), id: sql.ref('asked.id'), cast: 'timestamptz' }) as Promise<
    Page<ConfirmationRow>
  >;
}
