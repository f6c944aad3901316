import { foldOverlay } from 'shared/publishing/adaptation.ts';
import { findNode, nodeOf, type Doc, type NodeId } from 'shared/publishing/document.ts';
import type { Overlay } from 'shared/publishing/overlay.ts';
import { placedLabel, toldLabel } from '../label-of.ts';
import type { AdaptationChangeType } from './adaptation-change.type.ts';
import { adaptationChanges, type Choice } from './adaptation-changes.ts';
import type { Desk } from './desk.ts';
import type { Drift } from './drift.entity.ts';
import { standingChoice } from './standing-choice.ts';

/** What the decisions in work change against those that are published; nothing where none are in work. */
export function changesInWork(desk: Desk): AdaptationChangeType[] {
  if (!desk.draft) return [];
  const { published, content } = desk;
  const together = new Set([...desk.drifts.values()].filter((drift) => hasComeTogether(desk, drift)).map(({ nodeId }) => nodeId));
  const here = foldOverlay({ ...desk.above, provenance: {} }, content, 0).document;
  return adaptationChanges({ old: published, next: content, choices: choicesIn(desk), together }, (node) => nameIn(desk, here, node));
}

/** Whether the text above has come to say what was decided, and the decisions in work leave it out. */
function hasComeTogether({ content }: Desk, { nodeId, status }: Drift): boolean {
  return status === 'CONVERGED' && !Object.hasOwn(content.decisions, nodeId);
}

/** Whether the decisions in work deal with a drift. */
export function isDealtWith(desk: Desk, { nodeId, status }: Pick<Drift, 'nodeId' | 'status'>): boolean {
  if (!desk.draft) return false;
  return status === 'UNDECIDED' ? Object.hasOwn(desk.content.decisions, nodeId) : standingChoice(desk, nodeId) !== null;
}

function choicesIn(desk: Desk): Choice[] {
  return [...desk.drifts.values()].flatMap(({ id: driftId, nodeId, label }) => {
    const chosen = standingChoice(desk, nodeId);
    return chosen ? [{ driftId, nodeId, label, choice: chosen.choice, reason: chosen.reason }] : [];
  });
}

/** What a part is called as it will be read here, else as it is above or was. */
function nameIn({ kind, above, published }: Desk, here: Doc, node: NodeId) {
  const document = [here, above.document].find((each) => findNode(each, node));
  if (document) return { type: nodeOf(document, node).type, label: placedLabel(kind, document, node) };
  const found = addedIn(published, node) ?? seenIn(published, node);
  return found && { type: found.type, label: toldLabel(kind, found) };
}

function addedIn({ additions }: Overlay, node: NodeId) {
  return additions.map(({ nodes }) => nodes).find((nodes) => Object.hasOwn(nodes, node))?.[node];
}

function seenIn({ decisions }: Overlay, node: NodeId) {
  const decision = Object.hasOwn(decisions, node) ? decisions[node] : undefined;
  return decision?.mode === 'ADAPT' ? decision.seen : undefined;
}
