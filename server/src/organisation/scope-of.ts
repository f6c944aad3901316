import type { EntityManager } from '@mikro-orm/core';
import { projection } from '../kernel/database/projection.ts';
import type { OrganisationTables } from './organisation.tables.ts';

/**
 * The scope of a node for `holdsRole`: ids of the nation down to the node itself, which comes last.
 * Empty for an unknown node, so that nobody holds a role there.
 */
export async function scopeOf(em: EntityManager, nodeId: string): Promise<string[]> {
  const row = await projection<OrganisationTables>(em)
    .selectFrom('organisation_node')
    .select('ancestorIds')
    .where('id', '=', nodeId)
    .executeTakeFirst();
  return row?.ancestorIds ?? [];
}
