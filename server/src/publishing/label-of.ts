import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import type { Localised } from 'shared/text/localised.ts';

/** What a node is called, as its kind words it. */
export function labelOf(kind: ArtefactKind, document: Doc, id: string): Localised<string> {
  const node = nodeOf(document, id);
  return findNodeType(kind, node.type)?.label(node.attrs) ?? { sv: node.type };
}
