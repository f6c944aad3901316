import { documentDifference, type NodeDifference } from 'shared/publishing/word-difference.ts';
import { subtreeIds } from 'shared/publishing/document-tree.ts';
import { findNode, type Doc, type NodeId } from 'shared/publishing/document.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import { idOf } from '../kernel/node-id.ts';
import { canReadDocument } from './artefact.policy.ts';
import { kindNamed } from './kinds.ts';
import type { PublishingTables } from './publishing.tables.ts';

/** A document, and what its kind computed from it when it was published. */
type KeptDocument = { document: Doc; computed: unknown };

/** The document of a version the viewer may read whole; else null. */
export async function documentOfVersion(context: Context, id: string): Promise<Doc | null> {
  return (await keptDocument(context, id))?.document ?? null;
}

/** What a kind computed from the document of a version when that was published, for those who may read it whole; else null. */
export async function computedOfVersion(context: Context, id: string): Promise<unknown> {
  return (await keptDocument(context, id))?.computed ?? null;
}

/** The documents of versions the viewer may read whole; the others are null. */
const keptDocument = defineLoader<string, KeptDocument>(async (context, ids) => {
  const rows = await projection<PublishingTables>(context.em)
    .selectFrom('artefact_version as version')
    .innerJoin('artefact', 'artefact.id', 'version.artefactId')
    .innerJoin('organisation_node as owner', 'owner.id', 'artefact.ownerId')
    .select(['version.id', 'version.document', 'version.computed', 'artefact.kind', 'owner.ancestorIds as ownerScope'])
    .where('version.id', 'in', [...ids])
    .execute();
  const readable = rows.filter(({ kind, ownerScope }) =>
    canReadDocument(context.viewer, { ownerScope, openDocument: kindNamed(context, kind).openDocument }),
  );
  return new Map(readable.map(({ id, document, computed }) => [id, { document, computed }]));
});

/**
 * What differs between two versions of one artefact, part by part and word by word; with `node` only below that part.
 * Null where a version is unknown, where they are of two artefacts, or where the viewer may not read them whole.
 */
export async function versionDifference(
  context: Context,
  fromId: string,
  toId: string,
  node: NodeId | null,
): Promise<NodeDifference[] | null> {
  const [from, to] = [idOf('ArtefactVersion', fromId), idOf('ArtefactVersion', toId)];
  if (!from || !to || !(await ofOneArtefact(context, from, to))) return null;
  const [old, next] = await Promise.all([documentOfVersion(context, from), documentOfVersion(context, to)]);
  if (!old || !next) return null;
  return differenceBelow(old, next, node);
}

/** The differences of two documents, narrowed to one part where one is named. */
export function differenceBelow(old: Doc, next: Doc, node: NodeId | null): NodeDifference[] {
  const all = documentDifference(old, next);
  if (node === null) return all;
  const within = new Set([old, next].flatMap((document) => (findNode(document, node) ? [...subtreeIds(document, node)] : [])));
  return all.filter((difference) => within.has(difference.node));
}

async function ofOneArtefact(context: Context, from: string, to: string): Promise<boolean> {
  const rows = await projection<PublishingTables>(context.em)
    .selectFrom('artefact_version')
    .select('artefactId')
    .where('id', 'in', [from, to])
    .execute();
  return rows.length > 0 && rows.every(({ artefactId }) => artefactId === rows[0]?.artefactId);
}
