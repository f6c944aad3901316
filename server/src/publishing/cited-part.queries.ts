import { subtreeIds } from 'shared/publishing/document-tree.ts';
import { findNode, type Doc, type NodeId } from 'shared/publishing/document.ts';
import type { Context } from '../kernel/context.ts';
import { readPinned } from './adaptation/effective.queries.ts';
import { canReadDocument } from './artefact.policy.ts';
import type { CitationRow } from './citation.rows.ts';
import { kindNamed } from './kinds.ts';
import { documentOfVersion } from './version-document.queries.ts';

/**
 * A cited part and what is below it, as it read when it was seen, with the sources it names: a document with the part as its root. Null where the viewer may not
 * read the text whole, and where what was seen had no such part.
 */
export async function citedPart(context: Context, citation: CitationRow): Promise<Doc | null> {
  const { target, targetNodeId, pinnedVersionId, pinnedChain } = citation;
  const { openDocument } = kindNamed(context, target.kind);
  if (!canReadDocument(context.viewer, { ownerScope: target.ownerScope, openDocument })) return null;
  const document =
    pinnedChain.length === 0
      ? await documentOfVersion(context, pinnedVersionId)
      : (await readPinned(context, { versionId: pinnedVersionId, overlayChain: pinnedChain })).document;
  return document && findNode(document, targetNodeId) ? partOf(document, targetNodeId) : null;
}

function partOf(document: Doc, root: NodeId): Doc {
  const below = [...subtreeIds(document, root)];
  const sources = below.flatMap((id) => (findNode(document, id)?.attrs['sources'] as NodeId[] | undefined) ?? []);
  const nodes = [...below, ...sources].flatMap((id) => {
    const node = findNode(document, id);
    return node ? [[id, node] as const] : [];
  });
  return { ...document, root, nodes: Object.fromEntries(nodes) };
}
