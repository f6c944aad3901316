import { canonicalJson } from '../text/canonical-json.ts';
import type { Attrs, Doc, NodeId } from './document.ts';
import { nodeOf } from './document.ts';
import { documentOrder } from './document-tree.ts';
import type { DraftOperation, DraftState } from './draft-operations.ts';

/**
 * What has to be done with a draft, in this order, so that it holds a document: parts put in and moved from the top down, those that are not in the document
 * removed, then attributes that differ. A draft that already holds it needs nothing.
 *
 * Both must have the same root, and a node that is in both must be of the same type; {@link typesThatDiffer} names those that are not.
 */
export function documentOperations(state: DraftState, target: Doc): DraftOperation[] {
  const placing = new Placing(state);
  for (const id of documentOrder(target)) placing.children(id, target);
  return [...placing.operations, ...placing.removals(target), ...settings(state, target)];
}

/** Nodes that are in both, as another type: no operation makes the one of the other. */
export function typesThatDiffer(state: DraftState, target: Doc): NodeId[] {
  return Object.entries(target.nodes).flatMap(([id, { type }]) =>
    Object.hasOwn(state.nodes, id) && state.nodes[id]?.type !== type ? [id] : [],
  );
}

/** Follows where nodes stand while operations are collected: each operation must fit the draft as the ones before it leave it. */
class Placing {
  readonly operations: DraftOperation[] = [];
  readonly #children = new Map<NodeId, NodeId[]>();
  readonly #parents = new Map<NodeId, NodeId>();
  #revision: number;

  constructor(state: DraftState) {
    this.#revision = state.structureRevision;
    for (const [id, { children }] of Object.entries(state.nodes)) {
      this.#children.set(id, [...children]);
      for (const child of children) this.#parents.set(child, id);
    }
  }

  /** Puts every child of a node of the target in its place. The node itself stands in its own already. */
  children(parent: NodeId, target: Doc): void {
    let after: NodeId | null = null;
    for (const child of nodeOf(target, parent).children) {
      if (!this.#children.has(child)) this.#insert(child, parent, after, target);
      else if (!this.#standsAfter(child, parent, after, target)) this.#move(child, parent, after);
      after = child;
    }
  }

  /** Whatever is left over goes, each with all below it: what stays has been moved out by now. */
  removals(target: Doc): DraftOperation[] {
    const isLeftOver = (id: NodeId | undefined) => id !== undefined && !Object.hasOwn(target.nodes, id);
    const tops = [...this.#children.keys()].filter((id) => isLeftOver(id) && !isLeftOver(this.#parents.get(id)));
    return tops.map((node) => ({ op: 'remove', structureRevision: this.#revision++, node }));
  }

  /** Right behind, but for what will be removed. */
  #standsAfter(child: NodeId, parent: NodeId, after: NodeId | null, target: Doc): boolean {
    if (this.#parents.get(child) !== parent) return false;
    const siblings = (this.#children.get(parent) ?? []).filter((id) => id === child || Object.hasOwn(target.nodes, id));
    return (siblings[siblings.indexOf(child) - 1] ?? null) === after;
  }

  #insert(node: NodeId, parent: NodeId, after: NodeId | null, target: Doc): void {
    const { type, attrs } = nodeOf(target, node);
    this.operations.push({ op: 'insert', structureRevision: this.#revision++, node, parent, after, type, attrs });
    this.#children.set(node, []);
    this.#place(node, parent, after);
  }

  #move(node: NodeId, parent: NodeId, after: NodeId | null): void {
    this.operations.push({ op: 'move', structureRevision: this.#revision++, node, parent, after });
    const from = this.#parents.get(node);
    if (from !== undefined)
      this.#children.set(
        from,
        (this.#children.get(from) ?? []).filter((id) => id !== node),
      );
    this.#place(node, parent, after);
  }

  #place(node: NodeId, parent: NodeId, after: NodeId | null): void {
    const siblings = this.#children.get(parent) ?? [];
    this.#children.set(parent, siblings.toSpliced(after === null ? 0 : siblings.indexOf(after) + 1, 0, node));
    this.#parents.set(node, parent);
  }
}

function settings(state: DraftState, target: Doc): DraftOperation[] {
  return documentOrder(target).flatMap((node): DraftOperation[] => {
    const before = Object.hasOwn(state.nodes, node) ? state.nodes[node] : undefined;
    const attrs = before ? changed(before.attrs, nodeOf(target, node).attrs) : {};
    return before && Object.keys(attrs).length > 0 ? [{ op: 'set', node, revision: before.revision, attrs }] : [];
  });
}

function changed(before: Attrs, after: Attrs): Attrs {
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => !Object.hasOwn(before, name) || canonicalJson(before[name]) !== canonicalJson(value)),
  );
}
