import { sql } from 'kysely';
import type { NodeReference } from 'shared/publishing/node-reference.ts';
import { pageOf, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import { effectiveHash } from './adaptation/effective-hash.ts';
import type { ArtefactRow } from './artefact.rows.ts';
import { canReadDocument } from './artefact.policy.ts';
import { artefacts } from './artefact.queries.ts';
import type { VersionNode } from './artefact.type.ts';
import { kindNamed, kindsOf, nodePathOf, wordingsPathOf } from './kinds.ts';
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

type Filter = {
  text?: string | null;
  tags?: readonly string[] | null;
  artefactId?: string | null;
  nodes?: readonly string[] | null;
  /** Only these parts. */
  parts?: readonly NodeReference[] | null;
  /** The organisation whose own parts, and those of the organisations above it, are asked for too. */
  at?: string | null;
};

/**
 * Parts of published texts that can be cited, narrowed by topic, artefact, id or words of their name. The words match anywhere
 * in the name; the search over whole texts is another thing. Read at an organisation, what is added there is among them and what is left out is not.
 */
export async function citablePage(
  context: Context,
  args: PageArgs,
  { text, tags, artefactId, nodes: ids, parts, at }: Filter,
): Promise<Page<CitableRow>> {
  const order = sql<string>`(whole.slug || ' ' || part.place)`;
  let query = citableParts(context, at ?? null)
    .innerJoin('artefact as whole', 'whole.id', 'part.artefactId')
    .select([
      'part.nodeId',
      'part.type',
      'part.label',
      sql<boolean>`true`.as('citable'),
      'part.parent',
      'part.added',
      'whole.id',
      jsonObjectFrom(artefacts(context).whereRef('artefact.id', '=', sql.ref('whole.id')) as never).as('artefact'),
      order.as('sortKey'),
    ])
    .where('whole.retiredAt', 'is', null);
  if (tags?.length) query = query.where(sql<boolean>`whole.tags && ${[...tags]}::text[]`);
  if (artefactId) query = query.where('whole.id', '=', artefactId);
  if (ids) query = query.where(sql<boolean>`part."nodeId" = any(${[...ids]}::text[])`);
  if (parts) query = query.where(sql<boolean>`(part."artefactId", part."nodeId") in (select * from ${pairsOf(parts)})`);
  if (at) query = query.where(isReadAt(at));
  for (const word of words(text))
    query = query.where(sql<boolean>`concat_ws(' ', part.label ->> 'sv', part.label ->> 'en') ilike ${`%${word}%`}`);
  const page = (await pageOf(query as never, args, { by: order, id: sql.ref('whole.id'), cast: 'text' })) as unknown as Page<
    Omit<CitableRow, 'path' | 'referenceId'> & { added: boolean }
  >;
  return { ...page, nodes: page.nodes.map((node) => ({ ...node, path: placeOf(context, node), referenceId: node.artefact.id })) };
}

/** SQL: the table of some parts, by artefact and node. */
function pairsOf(parts: readonly NodeReference[]) {
  return sql`unnest(${parts.map(({ artefact }) => artefact)}::uuid[], ${parts.map(({ node }) => node)}::text[])`;
}

/**
 * Of places in published texts the parts that can be cited, in the order of the places: the place itself, or the nearest part around it that can be. Each
 * part once, with the index of the first place it is around, and nothing for a place the nation's text does not have. Two statements.
 */
export async function citableAround(context: Context, places: readonly NodeReference[]): Promise<{ part: CitableRow; place: number }[]> {
  if (places.length === 0) return [];
  const { rows } = await sql<NodeReference & { place: number }>`with recursive around as (
      select place.number, 0 as distance, text.id as artefact, node."versionId", node."nodeId" as node, node."parentNodeId" as parent, node.citable
      from ${pairsOf(places)} with ordinality place(artefact, node, number) join artefact text on text.id = place.artefact
        join version_node node on node."versionId" = text."publishedVersionId" and node."nodeId" = place.node
      union all
      select around.number, around.distance + 1, around.artefact, node."versionId", node."nodeId", node."parentNodeId", node.citable
      from around join version_node node on node."versionId" = around."versionId" and node."nodeId" = around.parent where not around.citable)
    select artefact, node, number::int - 1 as place from around where citable order by number, distance`.execute(
    projection<PublishingTables>(context.em),
  );
  const key = ({ artefact, node }: NodeReference): string => `${artefact} ${node}`;
  const found = await citablePage(context, { first: MOST_PLACES }, { parts: rows });
  const byKey = new Map(found.nodes.map((part) => [key({ artefact: part.artefact.id, node: part.nodeId }), part]));
  const first = new Map(rows.toReversed().map(({ place, ...row }) => [key(row), place]));
  return [...new Set(rows.map(key))].flatMap((each) => {
    const part = byKey.get(each);
    return part ? [{ part, place: first.get(each) ?? 0 }] : [];
  });
}

/** As many as one page holds. */
const MOST_PLACES = 100;

type Part = {
  artefactId: string;
  nodeId: string;
  type: string;
  label: VersionNode['label'];
  parent: string | null;
  place: string;
  hash: string;
  added: boolean;
};

/** What can be cited of published texts, and of what an organisation and those above it have added to them; `place` orders the parts of one text. */
function citableParts(context: Context, at: string | null) {
  const db = projection<PublishingTables & { part: Part }>(context.em);
  const types = kindsOf(context).flatMap(({ declaration: { kind, nodeTypes } }) =>
    Object.entries(nodeTypes).flatMap(([type, { citable }]) => (citable ? [sql`(${kind}, ${type})`] : [])),
  );
  const added = sql`
    union all select text.id, own."nodeId", own.type, own.label, null, 'x' || own."nodeId", null, true
    from overlay_node own join overlay on overlay."publishedVersionId" = own."overlayVersionId" join artefact text on text.id = overlay."artefactId"
    where own.mode = 'ADD' and (text.kind, own.type) in (${sql.join(types)})
      and overlay."organisationNodeId" = any((select "ancestorIds" from organisation_node where id = ${at}::uuid)::uuid[])`;
  const parts = sql<Part>`(
    select text.id as "artefactId", node."nodeId", node.type, node.label, node."parentNodeId" as parent, lpad(node.position::text, 6, '0') as place,
      node."subtreeHash" as hash, false as added
    from version_node node join artefact text on text."publishedVersionId" = node."versionId" where node.citable ${at ? added : sql``})`;
  return db.selectFrom(parts.as<'part'>(sql`part`));
}

/** SQL: that a part is there for readers at an organisation. */
function isReadAt(at: string) {
  const place = { artefactId: sql.ref('part.artefactId'), nodeId: sql.ref('part.nodeId'), organisationNodeId: sql`${at}::uuid` };
  return sql<boolean>`${effectiveHash(place, sql.ref('part.hash'))} is not null`;
}

function placeOf(
  context: Context,
  { artefact, added, ...node }: Pick<CitableRow, 'artefact' | 'nodeId' | 'type'> & { added: boolean },
): string {
  return added ? wordingsPathOf(context, artefact, node) : nodePathOf(context, artefact, node);
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
