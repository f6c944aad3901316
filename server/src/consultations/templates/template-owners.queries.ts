import { sql } from 'kysely';
import type { ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import { today } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { validOn } from '../../kernel/database/valid-on.ts';
import { holdsRole } from '../../kernel/viewer.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';

/** A knowledge centre that may answer for a template. */
export type OwnerUnit = { unitId: string; name: string };

/** Which knowledge centre answers for which topic; those of the national coordinator are not among them. One statement. */
export async function templateOwners({ em }: Context): Promise<Map<ConsultTopicCode, OwnerUnit>> {
  const rows = await projection<ConsultationsTables>(em)
    .selectFrom('consult_template_owner as owned')
    .innerJoin('organisation_node as unit', 'unit.id', 'owned.unitId')
    .select(['owned.topic', 'unit.id as unitId', 'unit.name'])
    .where('owned.endedAt', 'is', null)
    .execute();
  return new Map(rows.map(({ topic, ...unit }) => [topic, unit]));
}

/** The knowledge centres there are today, for who decides which of them answers for a template; none for others. */
export async function ownersToChoose(context: Context): Promise<OwnerUnit[]> {
  if (!(await decidesOwners(context))) return [];
  return projection<ConsultationsTables>(context.em)
    .selectFrom('organisation_node as unit')
    .select(['unit.id as unitId', 'unit.name'])
    .where('unit.unitType', '=', 'KNOWLEDGE_CENTRE')
    .where(validOn('unit', today(context.clock)))
    .orderBy('unit.name')
    .execute();
}

/** Templates are alike in the whole country: who coordinates it decides who answers for them. */
async function decidesOwners({ em, viewer }: Context): Promise<boolean> {
  const nation = await projection<ConsultationsTables>(em)
    .selectFrom('organisation_node')
    .select(sql<string[]>`"ancestorIds"`.as('scope'))
    .where('kind', '=', 'NATION')
    .executeTakeFirstOrThrow();
  return holdsRole(viewer, ['NATIONAL_COORDINATOR'], nation.scope);
}
