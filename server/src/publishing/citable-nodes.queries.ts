import { sql } from 'kysely';
import { pageOf, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { ArtefactRow } from './artefact.rows.ts';
import { artefacts } from './artefact.queries.ts';
import type { VersionNode } from './artefact.type.ts';
import type { PublishingTables } from './publishing.tables.ts';
import { jsonObjectFrom } from 'kysely/helpers/postgres';

/** A part that can be cited, with the artefact it belongs to. */
export type CitableRow = VersionNode & { id: string; artefact: ArtefactRow };

const nodes = (context: Context) => projection<PublishingTables>(context.em).selectFrom('version_node as node');

/** The parts of one version in reading order. */
export async function nodesOfVersion(context: Context, versionId: string): Promise<VersionNode[]> {
  return await nodes(context)
    .select(['nodeId', 'type', 'label', 'citable'])
    .where('versionId', '=', versionId)
    .orderBy('position')
    .execute();
}

type Filter = { text?: string | null; tags?: readonly string[] | null; artefactId?: string | null };

/**
 * Parts of published texts that can be cited, narrowed by topic, artefact or words of their name. The words match anywhere
 * in the name; the search over whole texts is another thing.
 */
export async function citablePage(context: Context, args: PageArgs, { text, tags, artefactId }: Filter): Promise<Page<CitableRow>> {
  const order = sql<string>`(owner.slug || ' ' || lpad(node.position::text, 6, '0'))`;
  let query = nodes(context)
    .innerJoin('artefact as owner', 'owner.publishedVersionId', 'node.versionId')
    .select([
      'node.nodeId',
      'node.type',
      'node.label',
      'node.citable',
      'owner.id',
      jsonObjectFrom(artefacts(context).whereRef('artefact.id', '=', sql.ref('owner.id')) as never).as('artefact'),
      order.as('sortKey'),
    ])
    .where('node.citable', '=', true)
    .where('owner.retiredAt', 'is', null);
  if (tags?.length) query = query.where(sql<boolean>`owner.tags && ${[...tags]}::text[]`);
  if (artefactId) query = query.where('owner.id', '=', artefactId);
  for (const word of words(text)) query = query.where(sql<boolean>`node.label ->> 'sv' ilike ${`%${word}%`}`);
  return pageOf(query as never, args, { by: order, id: sql.ref('owner.id'), cast: 'text' }) as unknown as Promise<Page<CitableRow>>;
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
