import { sql } from 'kysely';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';

/** What a unit has told newest. */
export type ListedRow = { unitId: string; regionId: string | null; patients: number; statedAt: Date };

/** How many patients the units at or below a node have listed, for the units that have told: the newest of each. One statement. */
export function listedPatients({ em }: Context, scopeId: string): Promise<ListedRow[]> {
  return projection<ConsultationsTables>(em)
    .selectFrom('listed_patients as listed')
    .innerJoin('organisation_node as unit', 'unit.id', 'listed.unitId')
    .leftJoin('organisation_node as region', (join) =>
      join.on('region.kind', '=', 'REGION').on(sql<boolean>`region.id = any(unit."ancestorIds")`),
    )
    .distinctOn('listed.unitId')
    .select(['listed.unitId', 'region.id as regionId', 'listed.patients', 'listed.statedAt'])
    .where(sql<boolean>`(${scopeId}::uuid = any(unit."ancestorIds") or unit."healthcareRegionId" = ${scopeId}::uuid)`)
    .orderBy('listed.unitId')
    .orderBy('listed.statedAt', 'desc')
    .execute();
}
