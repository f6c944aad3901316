import { sql } from 'kysely';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { validOn } from '../kernel/database/valid-on.ts';
import type { EducationTables } from './education.tables.ts';

/** Somebody a requirement concerns, and the unit it concerns them at. */
export type Concerned = { personId: string; unitId: string };

type Whom = { organisationNodeId: string; professions: readonly string[]; careLevels: readonly number[] };

/** Course takers at a node or below, each once, by the unit first in the alphabet; of the professions and care levels asked for, none meaning all. */
export function concernedStaff(context: Context, whom: Whom, personId?: string): Promise<Concerned[]> {
  const day = today(context.clock);
  let query = projection<EducationTables>(context.em)
    .selectFrom('role_assignment as held')
    .innerJoin('organisation_node as unit', 'unit.id', 'held.organisationNodeId')
    .innerJoin('person', 'person.id', 'held.personId')
    .select(['held.personId', 'unit.id as unitId'])
    .distinctOn('held.personId')
    .where('held.role', '=', 'COURSE_TAKER')
    .where(validOn('held', day))
    .where(validOn('unit', day))
    .where(sql<boolean>`${whom.organisationNodeId}::uuid = any(unit."ancestorIds")`);
  if (whom.professions.length > 0) query = query.where('person.professionCode', 'in', [...whom.professions]);
  if (whom.careLevels.length > 0) query = query.where(atLevels(whom.careLevels));
  if (personId) query = query.where('held.personId', '=', personId);
  return query.orderBy('held.personId').orderBy('unit.name').execute();
}

/** The units that work at one of the levels; a unit whose levels nobody has said is asked like every other. */
function atLevels(levels: readonly number[]) {
  return sql<boolean>`(
    not exists (select from unit_care_level held_level where held_level."unitId" = unit.id)
    or exists (
      select from unit_care_level held_level join care_level level on level.id = held_level."careLevelId"
      where held_level."unitId" = unit.id and level.rank = any(${levels}::int[])
    )
  )`;
}
