import { foldOverlay } from './adaptation.ts';
import { findNode, nodeOf, type Attrs, type Doc, type NodeId } from './document.ts';
import type { Adapt, Addition, Decision, Overlay } from './overlay.ts';
import { adaptDecision, additionAt, excludeDecision, wayUp } from './overlay-decisions.ts';

/**
 * The overlay after KEEP: its decision about a node as it is, now decided against today's text. An orphaned ADAPT becomes an addition with an id of its own,
 * and an orphaned addition gets another parent: both at the end of the nearest ancestor that is left. What the text above has come to say itself, or no
 * longer has, is no decision any more.
 *
 * @param above the effective document of the organisation above, as it is now
 * @param newNodeId the id an orphaned ADAPT gets, never used before
 * @throws RangeError where the overlay says nothing of the node.
 */
export function resolveKeep(above: Doc, overlay: Overlay, id: NodeId, newNodeId: NodeId): Overlay {
  const addition = overlay.additions.find(({ node }) => node === id);
  if (addition) return keepAddition(above, overlay, addition);
  const decision = decisionOf(overlay, id);
  if (findNode(above, id)) return decided(overlay, id, againstToday(above, id, decision));
  const without = decided(overlay, id, null);
  return decision.mode === 'ADAPT' ? withAddition(above, without, orphanAsAddition(decision, newNodeId), decision.seen.path) : without;
}

/**
 * The overlay after MERGE: the node in new words, decided against today's text. Attributes that `set` does not name follow the text above.
 *
 * @throws RangeError where the overlay does not adapt the node, or the document above has lost it: then there is nothing to merge with.
 */
export function resolveMerge(above: Doc, overlay: Overlay, id: NodeId, set: Attrs): Overlay {
  const decision = decisionOf(overlay, id);
  if (decision.mode !== 'ADAPT') throw new RangeError(`The node ${id} is not adapted`);
  return decided(overlay, id, adaptDecision(above, id, { ...decision, set }));
}

/** The overlay after ADOPT: nothing of its own about the node. Additions below a dropped addition stay, each to be decided by itself. */
export function resolveAdopt(overlay: Overlay, id: NodeId): Overlay {
  return { ...decided(overlay, id, null), additions: overlay.additions.filter(({ node }) => node !== id) };
}

function againstToday(above: Doc, id: NodeId, decision: Decision): Decision | null {
  if (decision.mode === 'ADAPT') return adaptDecision(above, id, decision);
  return decision.mode === 'EXCLUDE' ? excludeDecision(above, id, decision.reason) : decision;
}

function orphanAsAddition({ seen, set, reason }: Adapt, node: NodeId): Pick<Addition, 'node' | 'nodes' | 'reason'> {
  return { node, reason, nodes: { [node]: { type: seen.type, attrs: { ...seen.attrs, ...set }, children: [] } } };
}

/** Moved to the end of the list with all that was added below it: its new anchor may be any other addition, and anchors come first. */
function keepAddition(above: Doc, overlay: Overlay, addition: Addition): Overlay {
  if (wayUp(above, overlay.additions, addition.parent)) {
    const renewed = overlay.additions.map((each) => (each === addition ? additionAt(above, overlay, each) : each));
    return { ...overlay, additions: renewed };
  }
  const moving = [addition];
  for (const each of overlay.additions) if (moving.some(({ nodes }) => Object.hasOwn(nodes, each.parent))) moving.push(each);
  const staying = { ...overlay, additions: overlay.additions.filter((each) => !moving.includes(each)) };
  const kept = withAddition(above, staying, addition, addition.path);
  return moving.slice(1).reduce((sofar, each) => ({ ...sofar, additions: [...sofar.additions, additionAt(above, sofar, each)] }), kept);
}

/** With one more addition, at the end of the nearest ancestor on its way up that is there without any orphan. */
function withAddition(above: Doc, overlay: Overlay, part: Pick<Addition, 'node' | 'nodes' | 'reason'>, path: readonly NodeId[]): Overlay {
  const { document, provenance } = foldOverlay({ document: above, provenance: {} }, overlay, 0);
  const survives = (id: NodeId) => findNode(document, id) !== undefined && provenance[id]?.mode !== 'ORPHAN';
  const parent = path.find(survives) ?? above.root;
  const after = nodeOf(document, parent).children.findLast(survives) ?? null;
  return { ...overlay, additions: [...overlay.additions, additionAt(above, overlay, { ...part, parent, after })] };
}

function decided(overlay: Overlay, id: NodeId, decision: Decision | null): Overlay {
  const others = Object.entries(overlay.decisions).filter(([each]) => each !== id);
  return { ...overlay, decisions: Object.fromEntries(decision ? [...others, [id, decision]] : others) };
}

function decisionOf({ decisions }: Overlay, id: NodeId): Decision {
  const decision = Object.hasOwn(decisions, id) ? decisions[id] : undefined;
  if (!decision) throw new RangeError(`The overlay says nothing of the node ${id}`);
  return decision;
}
