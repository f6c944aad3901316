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
  return withheld?.includes(node.type) ? unnamedLabel(declaration, node.type) : nodeLabel(declaration, node);
}

/** What a node of a type is called to whoever may not be told its words; with its number among its like where there is one. */
export function unnamedLabel(kind: ArtefactKind, type: string, number: number | null = null): Localised<string> {
  const { sv, en } = findNodeType(kind, type)?.unnamed ?? { sv: type };
  const numbered = (name: string) => (number === null ? name : `${name} ${number}`);
  return { sv: numbered(sv), ...(en === undefined ? {} : { en: numbered(en) }) };
}
