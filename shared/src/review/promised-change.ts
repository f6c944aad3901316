import { contentHash, findNode, subtreeHash, type Doc, type NodeId } from '../publishing/document.ts';

/**
 * Hash of what an answer promises to change when it names this part: what a reader of the part sees. Of the whole text only what stands directly in it, its
 * title among others: a change in any part would else keep the promise. Null where the document has no such part.
 */
export function promisedHash(document: Doc, id: NodeId): string | null {
  const node = findNode(document, id);
  if (!node) return null;
  return id === document.root ? contentHash(node) : subtreeHash(document, id);
}
