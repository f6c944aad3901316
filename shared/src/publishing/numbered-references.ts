import { findNode, type Doc, type JsonValue, type NodeId } from './document.ts';
import { documentOrder } from './document-tree.ts';
import type { ReferenceAttrs } from './reference-node.ts';

/** A reference with its number in the text. */
export type NumberedReference = ReferenceAttrs & { id: NodeId; number: number };

/**
 * The bibliography of a document, numbered from 1 in the order in which its nodes first name each source; those nothing names come last, in their own
 * order. The document must be valid.
 */
export function numberedReferences(document: Doc): NumberedReference[] {
  const order = documentOrder(document);
  const references = order.filter((id) => findNode(document, id)?.type === 'reference');
  const named = order.flatMap((id) => sourcesAt(document, id)).filter((id) => references.includes(id));
  return [...new Set([...named, ...references])].map((id, index) => ({
    ...(document.nodes[id]?.attrs as ReferenceAttrs),
    id,
    number: index + 1,
  }));
}

/** The numbers of some sources in the bibliography of their document, in order, each with the reference it stands for. What is no reference of it has none. */
export function citedReferences(document: Doc, sources: readonly NodeId[]): NumberedReference[] {
  return numberedReferences(document).filter(({ id }) => sources.includes(id));
}

function sourcesAt(document: Doc, id: NodeId): NodeId[] {
  const sources: JsonValue | undefined = findNode(document, id)?.attrs.sources;
  return Array.isArray(sources) ? sources.filter((source) => typeof source === 'string') : [];
}
