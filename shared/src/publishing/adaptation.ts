import { parentOf, subtreeIds } from './document-tree.ts';
import { contentHash, findNode, subtreeHash, type Doc, type DocumentNode, type NodeId } from './document.ts';
import { attributeHash, sameAttribute, type Adapt, type Addition, type Exclude, type Overlay } from './overlay.ts';

/** How a node came to be what an organisation's readers see: which overlay of the chain decided last, and how. */
export type Provenance = { level: number; mode: 'ADAPT' | 'ADD' | 'ORPHAN' };

/** What readers at an organisation see, with the nodes that are not as the nation published them. */
export type EffectiveDocument = { document: Doc; provenance: Record<NodeId, Provenance> };

/** A document while it is folded: only what changes is copied, so that untouched nodes stay the same objects. */
type Fold = { root: NodeId; nodes: Record<NodeId, DocumentNode>; provenance: Record<NodeId, Provenance>; level: number };

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
  const fold: Fold = { root: document.root, nodes: { ...document.nodes }, provenance: { ...above.provenance }, level };
  adapt(fold, overlay);
  for (const addition of overlay.additions) if (Object.hasOwn(fold.nodes, addition.parent)) add(fold, addition, overlay);
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

function add(fold: Fold, addition: Addition, { additions }: Overlay): void {
  const parent = fold.nodes[addition.parent];
  if (!parent) return;
  insertChild(fold, addition.parent, addition.node, placeOf(addition, parent.children, additions));
  place(fold, addition.nodes, 'ADD');
}

/** Behind the anchor and whatever this overlay has put there already, so that several after one anchor keep their order. */
function placeOf({ after, parent }: Addition, siblings: readonly NodeId[], additions: readonly Addition[]): number {
  if (after !== null && !siblings.includes(after)) return siblings.length;
  const anchors = new Map(additions.filter((each) => each.parent === parent).map((each) => [each.node, each.after]));
  const behind = new Set<NodeId | null>([after]);
  let place = after === null ? 0 : siblings.indexOf(after) + 1;
  for (
    let next = siblings[place];
    next !== undefined && anchors.has(next) && behind.has(anchors.get(next) ?? null);
    next = siblings[place]
  ) {
    behind.add(next);
    place += 1;
  }
  return place;
}

/** Takes excluded parts away; returns every node that went with them. */
function exclude({ root, nodes, provenance }: Fold, { decisions }: Overlay): Set<NodeId> {
  const gone = new Set<NodeId>();
  const parents = lazily(() => parentOf({ nodes }));
  for (const [id, { mode }] of Object.entries(decisions)) {
    if (mode !== 'EXCLUDE' || id === root || !Object.hasOwn(nodes, id)) continue;
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
function placeOrphans(fold: Fold, { decisions, additions }: Overlay, gone: ReadonlySet<NodeId>): void {
  const surviving = new Set(Object.keys(fold.nodes));
  const homeOf = (id: NodeId, path: readonly NodeId[]): NodeId | null => {
    if (surviving.has(id) || gone.has(id) || path.some((above) => above !== fold.root && decisions[above]?.mode === 'EXCLUDE')) return null;
    return path.find((above) => surviving.has(above)) ?? fold.root;
  };
  for (const id of Object.keys(decisions).toSorted()) {
    const decision = decisions[id];
    const home = decision?.mode === 'ADAPT' ? homeOf(id, decision.seen.path) : null;
    if (decision?.mode !== 'ADAPT' || home === null) continue;
    const { type, attrs } = decision.seen;
    place(fold, { [id]: { type, attrs: { ...attrs, ...decision.set }, children: [] } }, 'ORPHAN');
    insertChild(fold, home, id);
  }
  for (const addition of additions) {
    const home = homeOf(addition.node, addition.path);
    if (home === null) continue;
    place(fold, addition.nodes, 'ORPHAN');
    insertChild(fold, home, addition.node);
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
  const skipped = excludedIds(newParent, overlay);
  for (const [id, node] of Object.entries(newParent.nodes)) {
    if (statuses.has(id) || skipped.has(id)) continue;
    const before = findNode(oldParent, id);
    if (!before) statuses.set(id, options.explicit ? 'UNDECIDED' : 'FAST_FORWARD');
    else statuses.set(id, sameContent(before, node) ? 'OK' : 'FAST_FORWARD');
  }
  return statuses;
}

/** The part of {@link classifyOverlay} that concerns what the organisation wrote itself: adapted and excluded nodes, and additions. */
export function decisionStatuses(oldParent: Doc, newParent: Doc, { decisions, additions }: Overlay): Map<NodeId, OverlayStatus> {
  const statuses = new Map<NodeId, OverlayStatus>();
  for (const [id, decision] of Object.entries(decisions)) {
    if (decision.mode === 'ADAPT') statuses.set(id, adaptStatus(findNode(oldParent, id), findNode(newParent, id), decision));
    if (decision.mode === 'EXCLUDE') statuses.set(id, excludeStatus(newParent, id, decision));
  }
  const ours = new Set(additions.flatMap(({ nodes }) => Object.keys(nodes)));
  for (const { node, parent } of additions) statuses.set(node, ours.has(parent) || findNode(newParent, parent) ? 'OK' : 'ORPHAN');
  return statuses;
}

function adaptStatus(before: DocumentNode | undefined, now: DocumentNode | undefined, { set, baseHashes }: Adapt): OverlayStatus {
  if (!now) return 'ORPHAN';
  const names = Object.keys(set);
  if (names.every((name) => attributeHash(now.attrs, name) === baseHashes[name]))
    return before && sameContent(before, now) ? 'OK' : 'FAST_FORWARD';
  return names.every((name) => sameAttribute(now.attrs, set, name)) ? 'CONVERGED' : 'DRIFT';
}

function excludeStatus(newParent: Doc, id: NodeId, { baseHash }: Exclude): OverlayStatus {
  if (!findNode(newParent, id)) return 'CONVERGED';
  return subtreeHash(newParent, id) === baseHash ? 'OK' : 'DRIFT';
}

/** Every node that an overlay leaves out of a document, with all that stands below. */
function excludedIds(document: Doc, { decisions }: Overlay): Set<NodeId> {
  const excluded = Object.keys(decisions).filter(
    (id) => decisions[id]?.mode === 'EXCLUDE' && id !== document.root && findNode(document, id),
  );
  return new Set(excluded.flatMap((id) => [...subtreeIds(document, id)]));
}

/** Untouched nodes are the same object in both, and then need no hash. */
function sameContent(before: DocumentNode, now: DocumentNode): boolean {
  return before === now || contentHash(before) === contentHash(now);
}
