import { sql } from 'kysely';
import { pageOf, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import type { ArtefactRow } from './artefact.rows.ts';
import { canReadDocument } from './artefact.policy.ts';
import { artefacts } from './artefact.queries.ts';
import type { VersionNode } from './artefact.type.ts';
import { kindNamed, nodePathOf } from './kinds.ts';
import type { PublishingTables } from './publishing.tables.ts';
import { jsonObjectFrom } from 'kysely/helpers/postgres';

/** A part that can be cited, with the artefact it belongs to. */
export type CitableRow = VersionNode & { id: string; artefact: ArtefactRow; path: string; referenceId: string };

const nodes = (context: Context) => projection<PublishingTables>(context.em).selectFrom('version_node as node');

/**
 * The parts of versions in reading order, keyed by version id. Where the viewer may not read a document whole only the parts that
 * can be cited: the name of a question is its wording.
 */
export const nodesOfVersion = defineLoader<string, VersionNode[]>(async (context, ids) => {
  const rows = await nodes(context)
    .innerJoin('artefact_version as version', 'version.id', 'node.versionId')
    .innerJoin('artefact', 'artefact.id', 'version.artefactId')
    .innerJoin('organisation_node as owner', 'owner.id', 'artefact.ownerId')
    .select([
      'node.versionId',
      'node.nodeId',
      'node.type',
      'node.label',
      'node.citable',
      'node.parentNodeId as parent',
      'artefact.kind',
      'owner.ancestorIds as ownerScope',
    ])
    .where('node.versionId', 'in', [...ids])
    .orderBy('node.position')
    .execute();
  const shown = rows.filter(
    ({ kind, ownerScope, citable }) =>
      citable || canReadDocument(context.viewer, { ownerScope, openDocument: kindNamed(context, kind).openDocument }),
  );
  const isShown = new Set(shown.map(({ versionId, nodeId }) => `${versionId} ${nodeId}`));
  const parts = shown.map((row) => ({ ...row, parent: isShown.has(`${row.versionId} ${row.parent}`) ? row.parent : null }));
  return Map.groupBy(parts, ({ versionId }) => versionId);
});

type Filter = { text?: string | null; tags?: readonly string[] | null; artefactId?: string | null };

/**
 * Parts of published texts that can be cited, narrowed by topic, artefact or words of their name. The words match anywhere
 * in the name; the search over whole texts is another thing.
 */
export async function citablePage(context: Context, args: PageArgs, { text, tags, artefactId }: Filter): Promise<Page<CitableRow>> {
  const order = sql<string>`(whole.slug || ' ' || lpad(node.position::text, 6, '0'))`;
  let query = nodes(context)
    .innerJoin('artefact as whole', 'whole.publishedVersionId', 'node.versionId')
    .select([
      'node.nodeId',
      'node.type',
      'node.label',
      'node.citable',
      'node.parentNodeId as parent',
      'whole.id',
      jsonObjectFrom(artefacts(context).whereRef('artefact.id', '=', sql.ref('whole.id')) as never).as('artefact'),
      order.as('sortKey'),
    ])
    .where('node.citable', '=', true)
    .where('whole.retiredAt', 'is', null);
  if (tags?.length) query = query.where(sql<boolean>`whole.tags && ${[...tags]}::text[]`);
  if (artefactId) query = query.where('whole.id', '=', artefactId);
  for (const word of words(text))
    query = query.where(sql<boolean>`concat_ws(' ', node.label ->> 'sv', node.label ->> 'en') ilike ${`%${word}%`}`);
  const page = (await pageOf(query as never, args, { by: order, id: sql.ref('whole.id'), cast: 'text' })) as unknown as Page<
    Omit<CitableRow, 'path' | 'referenceId'>
  >;
  return {
    ...page,
    nodes: page.nodes.map((node) => ({ ...node, path: nodePathOf(context, node.artefact, node), referenceId: node.artefact.id })),
  };
}

/** At most six words; the signs LIKE gives a meaning are taken literally. */
function words(text: string | null | undefined): string[] {
  return (text ?? '')
    .slice(0, 200)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 6)
    .map((word) => word.replaceAll(/[\\%_]/g, String.raw`\$&`));
}
