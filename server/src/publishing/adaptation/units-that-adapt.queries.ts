import { sql } from 'kysely';
import { today } from '../../kernel/clock.ts';
import { pageOf, type Page, type PageArgs } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { validOn } from '../../kernel/database/valid-on.ts';
import { asOrganisationNode, type OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import type { PublishingTables } from '../publishing.tables.ts';
import { adoptionPlaces } from './adaptation.policy.ts';

/**
 * The units in force whose way of meeting new text the viewer may set, by name: those that decide about some text themselves, and those where the viewer holds
 * the role itself. Nothing for anybody else.
 */
export async function unitsThatAdapt(context: Context, args: PageArgs): Promise<Page<OrganisationNodeRow>> {
  const { own, withBelow } = adoptionPlaces(context.viewer);
  const name = sql<string>`organisation_node.name collate "sv-SE-x-icu"`;
  const query = projection<PublishingTables>(context.em)
    .selectFrom('organisation_node')
    .selectAll('organisation_node')
    .select('name as sortKey')
    .where('kind', '=', 'UNIT')
    .where(validOn('organisation_node', today(context.clock)))
    .where(sql<boolean>`(organisation_node.id = any(${own}::uuid[]) or "ancestorIds" && ${withBelow}::uuid[] and exists (
      select 1 from overlay where "organisationNodeId" = organisation_node.id))`);
  const page = await pageOf(query, args, { by: name, id: sql<string>`organisation_node.id`, cast: 'text' });
  return { ...page, nodes: page.nodes.map(asOrganisationNode) };
}
