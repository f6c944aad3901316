import { sql } from 'kysely';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { asOrganisationNode, organisationNodeIdOf, type OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import type { ConsultationsTables } from '../consultations.tables.ts';
import { statisticsNodesOf } from './statistics.policy.ts';

/** The nodes whose statistics the viewer may read, the widest first. */
export async function statisticsScopes(context: Context): Promise<OrganisationNodeRow[]> {
  const nodes = statisticsNodesOf(context.viewer);
  if (nodes.length === 0) return [];
  const rows = await projection<ConsultationsTables>(context.em)
    .selectFrom('organisation_node')
    .selectAll()
    .where('id', 'in', nodes)
    .orderBy(sql`cardinality("ancestorIds")`)
    .orderBy('name')
    .execute();
  return rows.map(asOrganisationNode);
}

/** The node that is asked for by its API id, or the widest; null for one the viewer may not read, and for those who may read none. */
export function scopeAmong(scopes: readonly OrganisationNodeRow[], nodeId: string | null): OrganisationNodeRow | null {
  if (nodeId === null) return scopes[0] ?? null;
  const id = organisationNodeIdOf(nodeId);
  return scopes.find((scope) => scope.id === id) ?? null;
}
