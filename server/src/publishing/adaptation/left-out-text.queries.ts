import { sql } from 'kysely';
import { subtreeIds } from 'shared/publishing/document-tree.ts';
import { findNode, nodeOf, subtreeHash, type Doc, type DocumentNode, type NodeId } from 'shared/publishing/document.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import type { PublishingTables } from '../publishing.tables.ts';
import type { Desk } from './desk.ts';
import { readThrough } from './effective.queries.ts';
import type { Overlay } from './overlay.entity.ts';
import { chainOf } from './scopes.ts';
import { shownDocument } from './shown-desk.ts';

/** A part with everything below it. */
export type PartWhole = { root: NodeId; nodes: Record<NodeId, DocumentNode> };

/** A part that is left out: as it read above when that was decided, where some version still says so, and as it reads there now. */
export type LeftOutText = { before: PartWhole | null; now: PartWhole };

/** How many publications are looked back through for the text that a decision was made against. */
const LOOKED_BACK = 40;

/**
 * What moved under a decision to leave a part out. The decision remembers only the hash of what it was made against: the text above is looked for as it was
 * read after each publication, the newest first. Null for other decisions, and where the part is gone above.
 */
export async function leftOutText(context: Context, desk: Desk, nodeId: NodeId): Promise<LeftOutText | null> {
  const decision = Object.hasOwn(desk.published.decisions, nodeId) ? desk.published.decisions[nodeId] : undefined;
  if (!desk.overlay || decision?.mode !== 'EXCLUDE' || !findNode(desk.above.document, nodeId)) return null;
  const whole = (document: Doc): PartWhole => wholePart(shownDocument(context, desk, document), nodeId);
  const now = whole(desk.above.document);
  for (const moment of await publications(context, desk.overlay)) {
    const document = await aboveAfter(context, desk.overlay, moment);
    if (document && findNode(document, nodeId) && subtreeHash(document, nodeId) === decision.baseHash)
      return { before: whole(document), now };
  }
  return { before: null, now };
}

type Place = Pick<Overlay, 'artefactId' | 'organisationNodeId'>;

/** When the text above may have changed: each publication by the nation and by the organisations above, the newest first. */
async function publications({ em }: Context, { artefactId, organisationNodeId }: Place): Promise<Date[]> {
  const db = projection<PublishingTables>(em);
  const above = db
    .selectFrom('overlay_version as version')
    .innerJoin('overlay', 'overlay.id', 'version.overlayId')
    .select('version.publishedAt')
    .where('overlay.artefactId', '=', artefactId)
    .where('overlay.organisationNodeId', '!=', organisationNodeId)
    .where(
      sql<boolean>`overlay."organisationNodeId" = any((select "ancestorIds" from organisation_node where id = ${organisationNodeId}::uuid)::uuid[])`,
    );
  const rows = await db
    .selectFrom('artefact_version')
    .select('publishedAt')
    .where('artefactId', '=', artefactId)
    .union(above)
    .orderBy('publishedAt', 'desc')
    .limit(LOOKED_BACK)
    .execute();
  return rows.map(({ publishedAt }) => publishedAt);
}

/** The text above as it was read right after a publication. */
async function aboveAfter(context: Context, { artefactId, organisationNodeId }: Place, publication: Date): Promise<Doc | null> {
  const after = new Date(publication.getTime() + 1);
  const version = await projection<PublishingTables>(context.em)
    .selectFrom('artefact_version')
    .select(['id', 'document'])
    .where('artefactId', '=', artefactId)
    .where('publishedAt', '<', after)
    .orderBy('publishedAt', 'desc')
    .orderBy('major', 'desc')
    .orderBy('minor', 'desc')
    .limit(1)
    .executeTakeFirst();
  const chain = await chainOf(context, artefactId, organisationNodeId, after);
  const above = chain.filter((scope) => scope.organisationNodeId !== organisationNodeId);
  return version ? readThrough(version, above).document : null;
}

function wholePart(document: Doc, root: NodeId): PartWhole {
  return { root, nodes: Object.fromEntries([...subtreeIds(document, root)].map((id) => [id, nodeOf(document, id)])) };
}
