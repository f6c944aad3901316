import { sql } from 'kysely';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { asOrganisationNode, type OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import { SEMINAR_HOLDERS } from './seminar.policy.ts';
import type { SeminarTables } from './seminars.tables.ts';

/** The organisations where the viewer holds a role that arranges seminars, the highest first. Empty for those who hold none. */
export async function seminarHolders(context: Context): Promise<OrganisationNodeRow[]> {
  const { viewer, em } = context;
  if (viewer.kind === 'GUEST') return [];
  const held = viewer.assignments.filter(({ role, artefactId }) => SEMINAR_HOLDERS.includes(role) && !artefactId);
  if (held.length === 0) return [];
  const rows = await projection<SeminarTables>(em)
    .selectFrom('organisation_node')
    .selectAll()
    .where('id', 'in', [...new Set(held.map(({ organisationNodeId }) => organisationNodeId))])
    .orderBy(sql`cardinality("ancestorIds")`)
    .orderBy('name')
    .execute();
  return rows.map(asOrganisationNode);
}
