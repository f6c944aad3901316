import { sql } from 'kysely';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { EducationTables } from './education.tables.ts';

/** Those among some people whom a requirement asks, or has asked, at a unit or below. One statement. */
export async function askedAtUnit(
  context: Context,
  { requirementId, unitId, personIds }: { requirementId: string; unitId: string; personIds: readonly string[] },
): Promise<Set<string>> {
  const rows = await projection<EducationTables>(context.em)
    .selectFrom('requirement_cycle as cycle')
    .innerJoin('organisation_node as unit', 'unit.id', 'cycle.unitId')
    .select('cycle.personId')
    .distinct()
    .where('cycle.requirementId', '=', requirementId)
    .where(sql<boolean>`cycle."closedAs" is distinct from 'ENDED'`)
    .where(sql<boolean>`${unitId}::uuid = any(unit."ancestorIds")`)
    .where(sql<boolean>`cycle."personId" = any(${personIds}::uuid[])`)
    .execute();
  return new Set(rows.map(({ personId }) => personId));
}
