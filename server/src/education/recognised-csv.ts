import { sql } from 'kysely';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { csvOf } from '../kernel/http/csv.ts';
import type { EducationTables } from './education.tables.ts';
import { managedUnit } from './standing.queries.ts';

const HEADINGS = {
  sv: ['Person', 'Utbildningen gjordes', 'Vad det var', 'Namn', 'Godtogs', 'Av', 'Gäller till'],
  en: ['Person', 'Done on', 'What it was', 'Name', 'Recognised on', 'By', 'Valid until'],
} as const;

/**
 * Training elsewhere recognised for staff of a unit, the oldest first, in the columns `recogniseTrainingFile` reads and what else is known. Only the heading for
 * who does not manage the unit.
 */
export async function recognisedCsv(context: Context, requirementId: string, at: string): Promise<string> {
  const unitId = await managedUnit(context, at);
  const rows = await projection<EducationTables>(context.em)
    .selectFrom('requirement_cycle as cycle')
    .innerJoin('organisation_node as unit', 'unit.id', 'cycle.unitId')
    .innerJoin('person', 'person.id', 'cycle.personId')
    .leftJoin('person as manager', 'manager.id', 'cycle.recognisedById')
    .select([
      sql<string>`coalesce(person.email, person.subject)`.as('person'),
      sql<string>`cycle."completedOn"::text`.as('trainedOn'),
      sql<string>`cycle.evidence`.as('evidence'),
      'person.name',
      sql<string>`cycle."closedOn"::text`.as('recognisedOn'),
      'manager.name as recognisedBy',
      sql<string | null>`cycle."validUntil"::text`.as('validUntil'),
    ])
    .where('cycle.requirementId', '=', requirementId)
    .where('cycle.closedAs', '=', 'RECOGNISED')
    .where('cycle.evidence', 'is not', null)
    .where(sql<boolean>`${unitId}::uuid = any(unit."ancestorIds")`)
    .orderBy('cycle.completedOn')
    .orderBy('person.name')
    .execute();
  return csvOf([
    HEADINGS[context.locale],
    ...rows.map((row) => [
      row.person,
      row.trainedOn,
      row.evidence,
      row.name,
      row.recognisedOn,
      row.recognisedBy ?? '',
      row.validUntil ?? '',
    ]),
  ]);
}
