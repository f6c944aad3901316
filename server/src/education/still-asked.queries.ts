import { sql } from 'kysely';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { EducationTables } from './education.tables.ts';
import type { Requirement } from './requirement.entity.ts';
import { waivedOn } from './waiver-in-force.ts';

/** Those of the people of whom somebody asks a course or a competency today: a cycle is open, its window too, and they are not let off. */
export async function stillAsked(
  context: Context,
  people: readonly string[],
  { artefactId, competencyId = null }: Pick<Requirement, 'artefactId' | 'competencyId'>,
): Promise<Set<string>> {
  const day = sql`${today(context.clock)}::date`;
  const rows = await projection<EducationTables>(context.em)
    .selectFrom('requirement_cycle as cycle')
    .innerJoin('requirement', 'requirement.id', 'cycle.requirementId')
    .select('cycle.personId')
    .distinct()
    .where('cycle.personId', '=', sql<string>`any(${[...people]}::uuid[])`)
    .where('requirement.artefactId', '=', artefactId)
    .where(sql<boolean>`requirement."competencyId" is not distinct from ${competencyId}::uuid`)
    .where('cycle.closedAs', 'is', null)
    .where(sql<boolean>`cycle."opensOn" <= ${day}`)
    .where((where) => where.not(waivedOn('cycle', day)))
    .execute();
  return new Set(rows.map(({ personId }) => personId));
}
