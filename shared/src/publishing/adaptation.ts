import { documentOrder, parentOf, subtreeIds } from './document-tree.ts';
import { contentHash, findNode, subtreeHash, type Attrs, type Doc, type DocumentNode, type NodeId } from './document.ts';
import { attributeHash, isExcluded, type Adapt, type Addition, type Exclude, type Overlay } from './overlay.ts';

/** How a node came to be what an organisation's readers see: which overlay of the chain decided last, and how. */
export type Provenance = { level: number; mode: 'ADAPT' | 'ADD' | 'ORPHAN' };

/** What readers at an organisation see, with the nodes that are not as the nation published them. */
export type EffectiveDocument = { document: Doc; provenance: Record<NodeId, Provenance> };

/**
 * A document while it is folded: only what changes is copied, so that untouched nodes stay the same objects. `anchors` says behind which sibling each
 * addition of this overlay was put, null for the first place.
 */
type Fold = {
  root: NodeId;
  nodes: Record<NodeId, DocumentNode>;
  provenance: Record<NodeId, Provenance>;
  level: number;
  anchors: Map<NodeId, NodeId | null>;
};

/**
 * What readers see at the end of a chain of overlays: the base, changed by each overlay in turn, the nation's nearest first. In each, adapted attributes
 * replace those from above, additions stand after their anchors, excluded parts are gone, and what has lost its place is kept, marked, at the end of the
 * nearest ancestor that is left. Without overlays, and where all adopt, the document is the base itself. Pure; nodes nobody touches stay the same objects.
 */
export function effectiveDocument(base: Doc, overlays: readonly Overlay[]): EffectiveDocument {
  let effective: EffectiveDocument = { document: base, provenance: {} };
  overlays.forEach((overlay, level) => {
    effective = foldOverlay(effective, overlay, level);
  });
  return effective;
}

/** One step of {@link effectiveDocument}: the document of the node above as this overlay changes it, marked with its place in the chain. */
export function foldOverlay(above: EffectiveDocument, overlay: Overlay, level: number): EffectiveDocument {
  if (isEmpty(overlay)) return above;
  const { document } = above;
  const fold: Fold = { root: document.root, nodes: { ...document.nodes }, provenance: { ...above.provenance }, level, anchors: new Map() };
  adapt(fold, overlay);
  for (const addition of overlay.additions) add(fold, addition);
  const excluded = exclude(fold, overlay);
  placeOrphans(fold, overlay, excluded);
  return { document: { ...document, nodes: fold.nodes }, provenance: fold.provenance };
}

function isEmpty({ decisions, additions }: Overlay): boolean {
  return additions.length === 0 && Object.values(decisions).every(({ mode }) => mode === 'ADOPT');
}

function adapt({ nodes, provenance, level }: Fold, { decisions }: Overlay): void {
  for (const [id, decision] of Object.entries(decisions)) {
    const node = Object.hasOwn(nodes, id) ? nodes[id] : undefined;
    if (decision.mode !== 'ADAPT' || !node) continue;
    nodes[id] = { ...node, attrs: { ...node.attrs, ...decision.set } };
    provenance[id] = { level, mode: 'ADAPT' };
  }
}

/** An addition whose parent is not there has no place yet: it may be an orphan. */
function add(fold: Fold, { node, parent, after, nodes }: Addition): void {
  const siblings = findNode(fold, parent)?.children;
  if (!siblings) return;
  const isAnchored = after === null || siblings.includes(after);
  insertChild(fold, parent, node, isAnchored ? placeBehind(after, siblings, fold.anchors) : siblings.length);
  if (isAnchored) fold.anchors.set(node, after);
  place(fold, nodes, 'ADD');
}

/** Behind the anchor and whatever this overlay has put there already, so that several after one anchor keep their order. */
function placeBehind(after: NodeId | null, siblings: readonly NodeId[], anchors: Fold['anchors']): number {
  const behind = new Set<NodeId | null>([after]);
  let index = after === null ? 0 : siblings.indexOf(after) + 1;
  for (
    let next = siblings[index];
    next !== undefined && anchors.has(next) && behind.has(anchors.get(next) ?? null);
    next = siblings[index]
  ) {
    behind.add(next);
    index += 1;
  }
  return index;
}

/** Takes excluded parts away; returns every node that went with them. */
function exclude({ root, nodes, provenance }: Fold, overlay: Overlay): Set<NodeId> {
  const gone = new Set<NodeId>();
  const parents = lazily(() => parentOf({ nodes }));
  for (const id of Object.keys(overlay.decisions)) {
    if (!isExcluded(overlay, root, id) || !Object.hasOwn(nodes, id)) continue;
    const parent = parents().get(id);
    const above = parent === undefined ? undefined : nodes[parent];
    if (parent !== undefined && above) nodes[parent] = { ...above, children: above.children.filter((child) => child !== id) };
    for (const each of subtreeIds({ root: id, nodes }, id)) {
      gone.add(each);
      delete nodes[each];
      delete provenance[each];
    }
  }
  return gone;
}

/**
 * What has lost its place, at the end of the nearest ancestor that was there before any orphan: adapted nodes by id, then additions in their order.
 * Whatever stood below an excluded part stays away with it.
 */
function placeOrphans(fold: Fold, overlay: Overlay, gone: ReadonlySet<NodeId>): void {
  const { decisions, additions } = overlay;
  const orphans = new Set<NodeId>();
  const isThere = (id: NodeId): boolean => Object.hasOwn(fold.nodes, id) && !orphans.has(id);
  const homeOf = (id: NodeId, path: readonly NodeId[]): NodeId | null => {
    if (isThere(id) || gone.has(id) || crossesExcluded(path, overlay, fold.root)) return null;
    return path.find(isThere) ?? fold.root;
  };
  const placeAt = (home: NodeId, id: NodeId, nodes: Record<NodeId, DocumentNode>): void => {
    for (const each of Object.keys(nodes)) orphans.add(each);
    place(fold, nodes, 'ORPHAN');
    insertChild(fold, home, id);
  };
  for (const id of Object.keys(decisions).toSorted()) {
    const decision = decisions[id];
    const home = decision?.mode === 'ADAPT' ? homeOf(id, decision.seen.path) : null;
    if (decision?.mode !== 'ADAPT' || home === null) continue;
    const { type, attrs } = decision.seen;
    placeAt(home, id, { [id]: { type, attrs: { ...attrs, ...decision.set }, children: [] } });
  }
  for (const addition of additions) {
    const home = homeOf(addition.node, addition.path);
    if (home !== null) placeAt(home, addition.node, addition.nodes);
  }
}

/** Puts nodes into the document, each marked. */
function place({ nodes, provenance, level }: Fold, added: Record<NodeId, DocumentNode>, mode: 'ADD' | 'ORPHAN'): void {
  for (const [id, node] of Object.entries(added)) {
    nodes[id] = node;
    provenance[id] = { level, mode };
  }
}

function insertChild({ nodes }: Fold, parent: NodeId, child: NodeId, index = Number.POSITIVE_INFINITY): void {
  const node = nodes[parent];
  if (node) nodes[parent] = { ...node, children: node.children.toSpliced(index, 0, child) };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/**
 * What became of a decision when the text above moved. OK: nothing it rests on changed. FAST_FORWARD: something else changed, and takes effect. DRIFT: the
 * very words decided against changed. CONVERGED: the text above now says what the decision says. ORPHAN: its place is gone. UNDECIDED: new from above, where
 * the organisation wants to decide first.
 */
export type OverlayStatus = 'OK' | 'FAST_FORWARD' | 'DRIFT' | 'CONVERGED' | 'ORPHAN' | 'UNDECIDED';

/**
 * The status of every node an overlay says something about or could: its decisions, its additions (by their top node) and the nodes of the new parent it
 * follows. A node it follows that is gone, or lies below a part it excludes, has no entry.
 *
 * @param oldParent the effective document above, as it was
 * @param newParent the effective document above, as it is now
 * @param options `explicit` where new text from above is undecided until the organisation adopts it
 */
export function classifyOverlay(
  oldParent: Doc,
  newParent: Doc,
  overlay: Overlay,
  options: { explicit: boolean },
): Map<NodeId, OverlayStatus> {
  const statuses = decisionStatuses(oldParent, newParent, overlay);
  for (const [id, node] of nodesFromAbove(newParent, overlay)) {
    const before = findNode(oldParent, id);
    if (!before) statuses.set(id, options.explicit ? 'UNDECIDED' : 'FAST_FORWARD');
    else statuses.set(id, sameContent(before, node) ? 'OK' : 'FAST_FORWARD');
  }
  return statuses;
}

/** How the hashes of the text above are come by: whoever compares thousands of chains keeps those it has computed. */
export type Hashing = { attribute(attrs: Attrs, name: string): string; subtree(id: NodeId): string };

function hashingOf(above: Doc): Hashing {
  return { attribute: attributeHash, subtree: (id) => subtreeHash(above, id) };
}

/**
 * The part of {@link classifyOverlay} that concerns what the organisation wrote itself: adapted and excluded nodes, and additions. Adapted nodes and additions
 * below a part it excludes have no effect, and so no entry.
 */
export function decisionStatuses(
  oldParent: Doc,
  newParent: Doc,
  overlay: Overlay,
  hashing: Hashing = hashingOf(newParent),
): Map<NodeId, OverlayStatus> {
  const statuses = new Map<NodeId, OverlayStatus>();
  const hidden = hiddenIds(newParent, overlay);
  for (const [id, decision] of Object.entries(overlay.decisions)) {
    if (decision.mode === 'ADAPT' && !hidden.has(id))
      statuses.set(id, adaptStatus(findNode(oldParent, id), findNode(newParent, id), decision, hashing));
    if (decision.mode === 'EXCLUDE') statuses.set(id, excludeStatus(newParent, id, decision, hashing));
  }
  const ours = new Set(overlay.additions.flatMap(({ nodes }) => Object.keys(nodes)));
  for (const { node, parent } of overlay.additions)
    if (!hidden.has(node)) statuses.set(node, ours.has(parent) || findNode(newParent, parent) ? 'OK' : 'ORPHAN');
  return statuses;
}

function adaptStatus(
  before: DocumentNode | undefined,
  now: DocumentNode | undefined,
  { set, baseHashes }: Adapt,
  hashing: Hashing,
): OverlayStatus {
  if (!now) return 'ORPHAN';
  const names = Object.keys(set);
  if (names.every((name) => hashing.attribute(now.attrs, name) === baseHashes[name]))
    return before && sameContent(before, now) ? 'OK' : 'FAST_FORWARD';
  return names.every((name) => hashing.attribute(now.attrs, name) === attributeHash(set, name)) ? 'CONVERGED' : 'DRIFT';
}

function excludeStatus(newParent: Doc, id: NodeId, { baseHash }: Exclude, hashing: Hashing): OverlayStatus {
  if (!findNode(newParent, id)) return 'CONVERGED';
  return hashing.subtree(id) === baseHash ? 'OK' : 'DRIFT';
}

/** The nodes of the document above that an organisation follows: neither adapted nor excluded, nor below a part it leaves out. */
export function nodesFromAbove(above: Doc, overlay: Overlay): Map<NodeId, DocumentNode> {
  const excluded = excludedIds(above, overlay);
  const follows = (id: NodeId) => !excluded.has(id) && overlay.decisions[id]?.mode !== 'ADAPT' && overlay.decisions[id]?.mode !== 'EXCLUDE';
  return new Map(Object.entries(above.nodes).filter(([id]) => follows(id)));
}

/** What the overlay excludes, and what stands below: by where it stands in the document above, and by its stored path where it has no place there. */
function hiddenIds(above: Doc, overlay: Overlay): Set<NodeId> {
  const hidden = excludedIds(above, overlay);
  for (const [id, decision] of Object.entries(overlay.decisions))
    if (decision.mode === 'ADAPT' && !findNode(above, id) && crossesExcluded(decision.seen.path, overlay, above.root)) hidden.add(id);
  const placed = new Set<NodeId>();
  for (const { parent, path, nodes } of overlay.additions) {
    const hasPlace = placed.has(parent) || findNode(above, parent) !== undefined;
    const isHidden = hasPlace ? hidden.has(parent) : crossesExcluded(path, overlay, above.root);
    for (const id of Object.keys(nodes)) {
      if (hasPlace) placed.add(id);
      if (isHidden) hidden.add(id);
    }
  }
  return hidden;
}

/** Every node of a document that the overlay excludes, with all that stands below. */
function excludedIds(document: Doc, overlay: Overlay): Set<NodeId> {
  const excluded = Object.keys(overlay.decisions).filter((id) => isExcluded(overlay, document.root, id) && findNode(document, id));
  return new Set(excluded.flatMap((id) => documentOrder(document, id)));
}

function crossesExcluded(path: readonly NodeId[], overlay: Overlay, root: NodeId): boolean {
  return path.some((above) => isExcluded(overlay, root, above));
}

/** Untouched nodes are the same object in both, and then need no hash. */
function sameContent(before: DocumentNode, now: DocumentNode): boolean {
  return before === now || contentHash(before) === contentHash(now);
}
