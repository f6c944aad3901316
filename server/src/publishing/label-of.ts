import { parentOf } from 'shared/publishing/document-tree.ts';
import { nodeOf, type Doc, type DocumentNode, type NodeId } from 'shared/publishing/document.ts';
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

/** As {@link toldLabel}, for a part that is told of alone, as in a task: with the part it stands in where many are called the same. */
export function placedLabel(kind: PublishedKind, document: Doc, id: NodeId): Localised<string> {
  const node = nodeOf(document, id);
  const own = toldLabel(kind, node);
  const parent = findNodeType(kind.declaration, node.type)?.namedWithin ? parentOf(document).get(id) : undefined;
  return parent === undefined ? own : joined(toldLabel(kind, nodeOf(document, parent)), own);
}

function joined(place: Localised<string>, own: Localised<string>): Localised<string> {
  const sv = `${place.sv}: ${own.sv}`;
  const isTranslated = place.en !== undefined || own.en !== undefined;
  return isTranslated ? { sv, en: `${place.en ?? place.sv}: ${own.en ?? own.sv}` } : { sv };
}

/** What a node of a type is called to whoever may not be told its words; with its number among its like where there is one. */
export function unnamedLabel(kind: ArtefactKind, type: string, number: number | null = null): Localised<string> {
  const { sv, en } = findNodeType(kind, type)?.unnamed ?? { sv: type };
  const numbered = (name: string) => (number === null ? name : `${name} ${number}`);
  return { sv: numbered(sv), ...(en === undefined ? {} : { en: numbered(en) }) };
}
