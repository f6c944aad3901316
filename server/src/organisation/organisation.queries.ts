import { sql, type Selectable } from 'kysely';
import type { OrganisationNodeKind } from 'shared/organisation/organisation-words.ts';
import { today } from '../kernel/clock.ts';
import { pageOf, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { validOn } from '../kernel/database/valid-on.ts';
import { readNodeId } from '../kernel/node-id.ts';
import type { OrganisationTables } from './organisation.tables.ts';

/** The object type of each kind of node. */
const typeNames = { NATION: 'Nation', HEALTHCARE_REGION: 'HealthcareRegion', REGION: 'Region', UNIT: 'Unit' } as const;

type TypeName = (typeof typeNames)[OrganisationNodeKind];

/** A node as its object type in the API wants it. */
export type OrganisationNodeRow = Selectable<OrganisationTables['organisation_node']> & { __typename: TypeName };

/** A row of the organisation with the name of its object type. */
export function asOrganisationNode(row: Selectable<OrganisationTables['organisation_node']>): OrganisationNodeRow {
  return { ...row, __typename: typeNames[row.kind] };
}

/** The UUID inside the API id of a node of the organisation, whatever its kind; null for anything else. */
export function organisationNodeIdOf(nodeId: string): string | null {
  const read = readNodeId(nodeId);
  return read && (Object.values(typeNames) as string[]).includes(read.type) ? read.id : null;
}

const tables = (context: Context) => projection<OrganisationTables>(context.em);

const validNodes = (context: Context) =>
  tables(context)
    .selectFrom('organisation_node')
    .selectAll('organisation_node')
    .where(validOn('organisation_node', today(context.clock)));

/** The register is open to everyone; a node outside its validity interval is not in it. */
export async function organisationNode(context: Context, nodeId: string): Promise<OrganisationNodeRow | null> {
  const id = organisationNodeIdOf(nodeId);
  if (!id) return null;
  const row = await validNodes(context).where('id', '=', id).executeTakeFirst();
  return row ? asOrganisationNode(row) : null;
}

/** As `organisationNode`, by the name that its address is made of. */
export async function organisationNodeBySlug(context: Context, slug: string): Promise<OrganisationNodeRow | null> {
  const row = await validNodes(context).where('slug', '=', slug).executeTakeFirst();
  return row ? asOrganisationNode(row) : null;
}

/** As `organisationNode`, by the last part of its address. */
export async function organisationNamed(context: Context, slug: string): Promise<OrganisationNodeRow | null> {
  const row = await validNodes(context).where('slug', '=', slug).executeTakeFirst();
  return row ? asOrganisationNode(row) : null;
}

/** The top of the organisation; null before the register is loaded. */
export async function nation(context: Context): Promise<OrganisationNodeRow | null> {
  const row = await validNodes(context).where('kind', '=', 'NATION').executeTakeFirst();
  return row ? asOrganisationNode(row) : null;
}

/** The healthcare regions (6) or the regions (21), in Swedish alphabetical order: a list that does not grow. */
export async function nodesOfKind(context: Context, kind: 'HEALTHCARE_REGION' | 'REGION'): Promise<OrganisationNodeRow[]> {
  const rows = await validNodes(context)
    .where('kind', '=', kind)
    .orderBy(sql`"shortName" collate "sv-SE-x-icu"`)
    .execute();
  return rows.map(asOrganisationNode);
}

/** The unit directory, for the whole country or below one region or healthcare region; an unknown one has no units. */
export async function unitsPage(context: Context, args: PageArgs, region: string | null): Promise<Page<OrganisationNodeRow>> {
  const name = sql<string>`organisation_node.name collate "sv-SE-x-icu"`;
  let units = validNodes(context).select('name as sortKey').where('kind', '=', 'UNIT');
  if (region !== null) {
    const id = organisationNodeIdOf(region) ?? crypto.randomUUID();
    units = units.where(sql<boolean>`(${id}::uuid = any("ancestorIds") or "healthcareRegionId" = ${id}::uuid)`);
  }
  const page = await pageOf(units, args, { by: name, id: sql<string>`organisation_node.id`, cast: 'text' });
  return { ...page, nodes: page.nodes.map(asOrganisationNode) };
}
