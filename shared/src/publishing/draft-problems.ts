import type { FieldError } from '../text/field-errors.ts';
import type { FieldMessageKey } from '../text/field-messages.ts';
import { identifierSchema } from '../text/identifier.ts';
import { findNode, type Attrs, type Doc, type NodeId } from './document.ts';
import { subtreeIds } from './document-tree.ts';
import { findNodeType, type ArtefactKind } from './kind.ts';
import { attributeErrors } from './validate-document.ts';

/** Why an operation on a draft is refused, whoever asks and whenever. */
export type DraftProblemCode =
  | 'MISSING_NODE'
  | 'BAD_NODE_ID'
  | 'NODE_ID_USED'
  | 'UNKNOWN_TYPE'
  | 'FORBIDDEN_CHILD'
  | 'BAD_ATTRIBUTE'
  | 'MISSING_ANCHOR'
  | 'BELOW_ITSELF'
  | 'ROOT_STAYS';

/** One fault of an operation. */
export type DraftProblem = NodeProblem<DraftProblemCode>;

/** One fault at a node: where (`nodes.o1.attrs.importance`), and in words by its key. */
export type NodeProblem<Code extends string> = FieldError & { code: Code; node: NodeId };

type Tree = Doc & { removed: readonly NodeId[] };
type Place = { node: NodeId; parent: NodeId; after: NodeId | null };

/** What keeps a node of this type from having these attributes, all of them. */
export function setProblems(node: NodeId, type: string, attrs: Attrs, kind: ArtefactKind): DraftProblem[] {
  if (!findNodeType(kind, type)) return [nodeProblem('UNKNOWN_TYPE', node, 'nodeTypeUnknown', '.type')];
  return attributeErrors(kind, type, attrs).map((error) => ({
    ...error,
    code: 'BAD_ATTRIBUTE',
    node,
    path: [`nodes.${node}.attrs`, error.path].filter(Boolean).join('.'),
  }));
}

/** What keeps a new node from being put in its place. */
export function insertProblems(draft: Tree, operation: Place & { type: string; attrs: Attrs }, kind: ArtefactKind): DraftProblem[] {
  const { node, type, attrs } = operation;
  if (!identifierSchema.safeParse(node).success) return [nodeProblem('BAD_NODE_ID', node, 'notAnIdentifier')];
  if (findNode(draft, node) || draft.removed.includes(node)) return [nodeProblem('NODE_ID_USED', node, 'nodeIdUsed')];
  return [...placeProblems(draft, operation, type, kind), ...setProblems(node, type, attrs, kind)];
}

/** What keeps a node from being moved to a place. */
export function moveProblems(draft: Tree, place: Place, kind: ArtefactKind): DraftProblem[] {
  const moved = findNode(draft, place.node);
  if (!moved) return [nodeMissing(place.node)];
  if (place.node === draft.root) return [nodeProblem('ROOT_STAYS', place.node, 'rootStays')];
  if (subtreeIds(draft, place.node).has(place.parent)) return [nodeProblem('BELOW_ITSELF', place.node, 'nodeBelowItself')];
  return placeProblems(draft, place, moved.type, kind);
}

/** What keeps a node from being removed. */
export function removeProblems(draft: Tree, node: NodeId): DraftProblem[] {
  if (!findNode(draft, node)) return [nodeMissing(node)];
  return node === draft.root ? [nodeProblem('ROOT_STAYS', node, 'rootStays')] : [];
}

/** The draft has no such node. */
export function nodeMissing(node: NodeId): DraftProblem {
  return nodeProblem('MISSING_NODE', node, 'nodeMissing');
}

function placeProblems(draft: Tree, place: Place, type: string, kind: ArtefactKind): DraftProblem[] {
  const parent = findNode(draft, place.parent);
  if (!parent) return [nodeMissing(place.parent)];
  const problems: DraftProblem[] = [];
  if (!findNodeType(kind, parent.type)?.children.includes(type))
    problems.push(nodeProblem('FORBIDDEN_CHILD', place.node, 'childNotAllowed'));
  const isAnchored = place.after === null || (place.after !== place.node && parent.children.includes(place.after));
  if (!isAnchored) problems.push(nodeProblem('MISSING_ANCHOR', place.node, 'anchorMissing'));
  return problems;
}

/** One fault at a node, or at `where` in it (`.attrs.title`). */
export function nodeProblem<Code extends string>(code: Code, node: NodeId, key: FieldMessageKey, where = ''): NodeProblem<Code> {
  return { code, node, path: `nodes.${node}${where}`, key, parameters: {} };
}
