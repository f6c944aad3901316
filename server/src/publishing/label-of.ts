import { nodeOf, type Doc, type DocumentNode } from 'shared/publishing/document.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { PublishedKind } from './kinds.ts';

/** What a node of a document is called, as its kind words it. */
export function labelOf(kind: ArtefactKind, document: Doc, id: string): Localised<string> {
  return nodeLabel(kind, nodeOf(document, id));
}

/** What a node is called, as its kind words it. */
export function nodeLabel(kind: ArtefactKind, { type, attrs }: Pick<DocumentNode, 'type' | 'attrs'>): Localised<string> {
  return findNodeType(kind, type)?.label(attrs) ?? { sv: type };
}

/** What a node is called, as anybody may be told: the name of a part that is withheld, as a question, is its wording. */
export function toldLabel({ declaration, withheld }: PublishedKind, node: Pick<DocumentNode, 'type' | 'attrs'>): Localised<string> {
  return withheld?.includes(node.type) ? { sv: node.type } : nodeLabel(declaration, node);
}
