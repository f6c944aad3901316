import { findNode, type Attrs, type Doc, type DocumentNode, type NodeId } from './document.ts';
import { subtreeIds } from './document-tree.ts';
import { insertProblems, moveProblems, nodeMissing, removeProblems, setProblems, type DraftProblem } from './draft-problems.ts';
import type { ArtefactKind } from './kind.ts';

/** A node in an edition in work. `revision` counts the changes of its attributes, so that two people writing in one node meet. */
export type DraftNode = DocumentNode & { revision: number };

/**
 * An edition in work. `structureRevision` counts inserts, moves and removals; `removed` are the ids of nodes that once stood here, none of which may be used
 * again.
 */
export type DraftState = {
  kind: string;
  schema: number;
  root: NodeId;
  structureRevision: number;
  nodes: Record<NodeId, DraftNode>;
  removed: readonly NodeId[];
};

/**
 * One change of a draft, with the revision its author saw: that of the node for `set`, that of the structure for the others. `set` replaces the named
 * attributes and keeps the rest. `after` is the sibling to stand behind, null for the first place. `seen` are the revisions of the node to remove and of all
 * below it; with it, text that the remover has not seen is not removed.
 */
export type DraftOperation =
  | { op: 'set'; node: NodeId; revision: number; attrs: Attrs }
  | { op: 'insert'; structureRevision: number; node: NodeId; parent: NodeId; after: NodeId | null; type: string; attrs: Attrs }
  | { op: 'move'; structureRevision: number; node: NodeId; parent: NodeId; after: NodeId | null }
  | { op: 'remove'; structureRevision: number; node: NodeId; seen?: Readonly<Record<NodeId, number>> };

/**
 * Someone else was first. `theirs` is the node as it now stands, null where it is gone; with the revisions in it and `structureRevision` the operation can be
 * merged and asked for again.
 */
export type DraftConflict = { node: NodeId; theirs: DraftNode | null; yours: DraftOperation; structureRevision: number };

/** What came of an operation: the new state, a conflict to merge, or the reasons why it can never be done. Only the first changes anything. */
export type DraftResult = { state: DraftState } | { conflict: DraftConflict } | { refused: DraftProblem[] };

/**
 * The draft after one operation. Nodes that the operation does not touch are the same objects as before, so a caller can save only what changed.
 *
 * An accepted operation keeps a valid document valid: every node has one place, of a type allowed there, and attributes its schema accepts.
 */
export function applyOperation(state: DraftState, operation: DraftOperation, kind: ArtefactKind): DraftResult {
  if (operation.op === 'set') return setAttributes(state, operation, kind);
  if (operation.structureRevision !== state.structureRevision) return conflict(state, operation.node, operation);
  switch (operation.op) {
    case 'insert':
      return insert(state, operation, kind);
    case 'move':
      return move(state, operation, kind);
    case 'remove':
      return remove(state, operation);
  }
}

/**
 * The draft after all operations in their order, or after none: the first that meets a conflict or is refused decides. Each gives the revision it finds when
 * its turn comes: of three structural operations at revision r, the last gives r + 2. A conflict shows the draft as it is stored, without the operations before.
 */
export function applyOperations(state: DraftState, operations: readonly DraftOperation[], kind: ArtefactKind): DraftResult {
  let current = state;
  for (const operation of operations) {
    const result = applyOperation(current, operation, kind);
    if ('refused' in result) return result;
    if ('conflict' in result) return conflict(state, result.conflict.node, operation);
    current = result.state;
  }
  return { state: current };
}

/**
 * A draft that begins with this document.
 *
 * @param removed ids that earlier editions of the artefact have used up; those the document has are no longer removed
 */
export function draftFrom(document: Doc, removed: readonly NodeId[] = []): DraftState {
  const { kind, schema, root } = document;
  const nodes = Object.fromEntries(Object.entries(document.nodes).map(([id, node]) => [id, { ...node, revision: 0 }]));
  return { kind, schema, root, structureRevision: 0, nodes, removed: removed.filter((id) => !findNode(document, id)) };
}

/** The document that a draft holds, without its revisions. */
export function documentOf(state: DraftState): Doc {
  const { kind, schema, root } = state;
  const nodes = Object.entries(state.nodes).map(([id, { type, attrs, children }]): [NodeId, DocumentNode] => [
    id,
    { type, attrs, children },
  ]);
  return { kind, schema, root, nodes: Object.fromEntries(nodes) };
}

type Operation<Name extends DraftOperation['op']> = Extract<DraftOperation, { op: Name }>;

function setAttributes(state: DraftState, operation: Operation<'set'>, kind: ArtefactKind): DraftResult {
  const node = draftNode(state, operation.node);
  if (!node && !state.removed.includes(operation.node)) return { refused: [nodeMissing(operation.node)] };
  if (!node || node.revision !== operation.revision) return conflict(state, operation.node, operation);
  const attrs = { ...node.attrs, ...operation.attrs };
  const problems = setProblems(operation.node, node.type, attrs, kind);
  if (problems.length > 0) return { refused: problems };
  return { state: { ...state, nodes: { ...state.nodes, [operation.node]: { ...node, attrs, revision: node.revision + 1 } } } };
}

function insert(state: DraftState, operation: Operation<'insert'>, kind: ArtefactKind): DraftResult {
  const problems = insertProblems(state, operation, kind);
  if (problems.length > 0) return { refused: problems };
  const { node, type, attrs } = operation;
  return restructured(state, placed({ ...state.nodes, [node]: { type, attrs, children: [], revision: 0 } }, operation));
}

function move(state: DraftState, operation: Operation<'move'>, kind: ArtefactKind): DraftResult {
  const problems = moveProblems(state, operation, kind);
  if (problems.length > 0) return { refused: problems };
  return restructured(state, placed(withoutChild(state.nodes, operation.node), operation));
}

function remove(state: DraftState, operation: Operation<'remove'>): DraftResult {
  const problems = removeProblems(state, operation.node);
  if (problems.length > 0) return { refused: problems };
  const gone = subtreeIds(state, operation.node);
  const { seen } = operation;
  const unseen = seen && [...gone].find((id) => state.nodes[id]?.revision !== seen[id]);
  if (unseen !== undefined) return conflict(state, unseen, operation);
  const left = Object.entries(withoutChild(state.nodes, operation.node)).filter(([id]) => !gone.has(id));
  return restructured({ ...state, removed: [...state.removed, ...gone] }, Object.fromEntries(left));
}

function conflict(state: DraftState, node: NodeId, yours: DraftOperation): DraftResult {
  return { conflict: { node, theirs: draftNode(state, node) ?? null, yours, structureRevision: state.structureRevision } };
}

function restructured(state: DraftState, nodes: DraftState['nodes']): DraftResult {
  return { state: { ...state, nodes, structureRevision: state.structureRevision + 1 } };
}

function draftNode(state: DraftState, id: NodeId): DraftNode | undefined {
  return Object.hasOwn(state.nodes, id) ? state.nodes[id] : undefined;
}

function placed(nodes: DraftState['nodes'], place: { node: NodeId; parent: NodeId; after: NodeId | null }): DraftState['nodes'] {
  const parent = nodes[place.parent];
  if (!parent) return nodes;
  const index = place.after === null ? 0 : parent.children.indexOf(place.after) + 1;
  return { ...nodes, [place.parent]: { ...parent, children: parent.children.toSpliced(index, 0, place.node) } };
}

function withoutChild(nodes: DraftState['nodes'], child: NodeId): DraftState['nodes'] {
  const found = Object.entries(nodes).find(([, { children }]) => children.includes(child));
  if (!found) return nodes;
  const [id, parent] = found;
  return { ...nodes, [id]: { ...parent, children: parent.children.filter((each) => each !== child) } };
}
