import type { FieldMessageKey } from '../text/field-messages.ts';
import { foldOverlay } from './adaptation.ts';
import { documentOrder, subtreeIds } from './document-tree.ts';
import { findNode, nodeOf, type Doc, type DocumentNode, type NodeId } from './document.ts';
import type { Addition, Overlay } from './overlay.ts';
import { additionAt } from './overlay-decisions.ts';

type Place = Pick<Addition, 'node' | 'parent' | 'after'>;

/**
 * The overlay with an addition, new or known, standing directly behind the sibling `after` below `parent`; null for the first place. The other additions keep
 * where they stand: those beside it are anchored to what now stands before them.
 *
 * @throws RangeError where there is no such parent or sibling, or the parent lies below the addition itself
 */
export function placeAddition(above: Doc, overlay: Overlay, place: Omit<Addition, 'path'>): Overlay {
  const { node, parent, after } = place;
  const problem = placeProblem(above, overlay, place);
  if (problem) throw new RangeError(`${node} cannot stand below ${parent} behind ${after}: ${problem}`);
  const { document, orphans } = whole(above, overlay);
  const siblings = siblingsAt(document, place);
  const order = siblings.toSpliced(after === null ? 0 : siblings.indexOf(after) + 1, 0, node);
  const moved = withChildren(without(document, node), parent, order, place.nodes);
  const others = overlay.additions.filter((each) => each.node !== node);
  const left = overlay.additions.find((each) => each.node === node)?.parent;
  const anchored = others.map((each) => (each.parent === parent || each.parent === left ? behindItsSibling(each, moved) : each));
  const placed = additionAt(above, { additions: others }, { ...place, after: order[order.indexOf(node) - 1] ?? null });
  const additions = inReadingOrder([...anchored, placed], moved, orphans);
  // Whatever stands below it has another way up now.
  const renewed = additions.map((each, index) =>
    each.path.includes(node) ? additionAt(above, { additions: additions.slice(0, index) }, each) : each,
  );
  return { ...overlay, additions: renewed };
}

/** What keeps an addition from a place, as the key of its wording; null where it may stand there. */
export function placeProblem(above: Doc, overlay: Overlay, place: Place): FieldMessageKey | null {
  if (belowAddition(above, overlay, place.node).has(place.parent)) return 'nodeBelowItself';
  const { document } = whole(above, overlay);
  if (!findNode(document, place.parent)) return 'nodeMissing';
  return place.after === null || siblingsAt(document, place).includes(place.after) ? null : 'anchorMissing';
}

function siblingsAt(document: Doc, { node, parent }: Place): NodeId[] {
  return nodeOf(document, parent).children.filter((child) => child !== node);
}

function without(document: Doc, node: NodeId): Doc {
  const nodes = Object.entries(document.nodes).map(([id, each]): [NodeId, DocumentNode] => [
    id,
    each.children.includes(node) ? { ...each, children: each.children.filter((child) => child !== node) } : each,
  ]);
  return { ...document, nodes: Object.fromEntries(nodes) };
}

/** What is in the document already keeps its children: other additions may stand below it. */
function withChildren(document: Doc, parent: NodeId, children: NodeId[], added: Record<NodeId, DocumentNode>): Doc {
  const nodes = { ...added, ...document.nodes };
  return { ...document, nodes: { ...nodes, [parent]: { ...nodeOf(document, parent), children } } };
}

/** An addition and everything below it, other additions included; nothing where the overlay does not have it. */
export function belowAddition(above: Doc, overlay: Overlay, node: NodeId): ReadonlySet<NodeId> {
  if (!overlay.additions.some((each) => each.node === node)) return new Set();
  return subtreeIds(whole(above, overlay).document, node);
}

/** An orphan has no siblings, and is left as it is. */
function behindItsSibling(addition: Addition, document: Doc): Addition {
  const siblings = findNode(document, addition.parent)?.children ?? [];
  const index = siblings.indexOf(addition.node);
  return index === -1 ? addition : { ...addition, after: siblings[index - 1] ?? null };
}

/** So that every anchor comes before what stands behind it. What has lost its place keeps its order, last. */
function inReadingOrder(additions: readonly Addition[], document: Doc, orphans: ReadonlySet<NodeId>): Addition[] {
  const places = new Map(documentOrder(document).map((id, index) => [id, index]));
  const placeOf = ({ node }: Addition) => (orphans.has(node) ? places.size : (places.get(node) ?? places.size));
  return additions.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** The document with nothing left out, and what has lost its place in it. */
function whole(above: Doc, { decisions, additions }: Overlay): { document: Doc; orphans: ReadonlySet<NodeId> } {
  const kept = Object.fromEntries(Object.entries(decisions).filter(([, { mode }]) => mode !== 'EXCLUDE'));
  const { document, provenance } = foldOverlay({ document: above, provenance: {} }, { decisions: kept, additions }, 0);
  return { document, orphans: new Set(Object.keys(provenance).filter((id) => provenance[id]?.mode === 'ORPHAN')) };
}
