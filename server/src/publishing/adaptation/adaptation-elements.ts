import { foldOverlay } from 'shared/publishing/adaptation.ts';
import { documentOrder, parentOf, pathToRoot } from 'shared/publishing/document-tree.ts';
import { findNode, nodeOf, type Attrs, type Doc, type NodeId } from 'shared/publishing/document.ts';
import { findNodeType } from 'shared/publishing/kind.ts';
import { mergeProposal, type AttributeProposal } from 'shared/publishing/merge-proposal.ts';
import { isExcluded, type Decision, type Overlay } from 'shared/publishing/overlay.ts';
import { firstWords } from 'shared/text/first-words.ts';
import type { Localised } from 'shared/text/localised.ts';
import { nodeLabel, unnamedLabel } from '../label-of.ts';
import type { AdaptationElementType, DriftRow } from './adaptation-element.type.ts';
import { movedInDraft, revisionAt, type Desk, type MovedStatus } from './desk.ts';
import type { Drift } from './drift.entity.ts';
import { wordsOf } from './effective-document.queries.ts';
import { entriesOfOverlay, sameEntry, type PlacedEntry } from './overlay-entries.ts';
import type { OverlayEntry } from './overlay-draft-entry.entity.ts';
import { choiceInWork } from './standing-choice.ts';

/** The parts with everything that is left out still in them, and what each list of an element is looked up in. */
type Whole = {
  document: Doc;
  parents: ReadonlyMap<NodeId, NodeId>;
  orphans: ReadonlySet<NodeId>;
  entries: Map<NodeId, PlacedEntry>;
  /** The organisation above that wrote a part last; the nation's own are not there. */
  wordedAbove: ReadonlyMap<NodeId, string>;
  /** The place among its like, in the part they stand in, of each part whose words are withheld. */
  numbers: ReadonlyMap<NodeId, number>;
  moved: ReadonlyMap<NodeId, MovedStatus>;
};

/**
 * Every part that an organisation decides about or could, in reading order: additions in their place, by their topmost node, and last what has lost its
 * place. A part that is left out is listed with what stands below it, hidden.
 */
export function elementsOf(desk: Desk): AdaptationElementType[] {
  const whole = wholeOf(desk);
  const inner = new Set(desk.content.additions.flatMap(({ node, nodes }) => Object.keys(nodes).filter((id) => id !== node)));
  const listed = documentOrder(whole.document).filter((id) => !inner.has(id));
  const [placed, orphaned] = [listed.filter((id) => !whole.orphans.has(id)), listed.filter((id) => whole.orphans.has(id))];
  return [...placed, ...orphaned].map((id) => asChosen(desk, elementOf(desk, whole, id)));
}

/** An orphan that is kept goes on under the id of its drift; until that is published it is still the part that is decided about. */
function asChosen(desk: Desk, element: AdaptationElementType): AdaptationElementType {
  const drift = [...desk.drifts.values()].find(({ id }) => id === element.nodeId);
  if (!drift) return element;
  const { nodeId } = drift;
  return { ...element, nodeId, revision: revisionAt(desk, nodeId), ...seenBefore(desk.published, nodeId), drift: driftRow(desk, drift) };
}

function wholeOf(desk: Desk): Whole {
  const { above, chain, content } = desk;
  const wordedAbove = new Map(above.marks.flatMap(({ node, level }) => (chain[level] ? [[node, chain[level].organisationNodeId]] : [])));
  const kept = Object.fromEntries(Object.entries(content.decisions).filter(([, { mode }]) => mode !== 'EXCLUDE'));
  const { document, provenance } = foldOverlay({ ...above, provenance: {} }, { ...content, decisions: kept }, 0);
  const orphans = Object.entries(provenance).flatMap(([id, { mode }]) => (mode === 'ORPHAN' ? id : []));
  const parents = parentOf(document);
  const numbers = numbersOf(document, parents);
  return {
    document,
    parents,
    orphans: new Set(orphans),
    entries: entriesOfOverlay(content),
    wordedAbove,
    numbers,
    moved: movedInDraft(desk),
  };
}

const isWithheld = (attrs: Attrs): boolean => Object.keys(attrs).length === 0;

function numbersOf(document: Doc, parents: ReadonlyMap<NodeId, NodeId>): Map<NodeId, number> {
  const withheld = documentOrder(document).filter((id) => isWithheld(nodeOf(document, id).attrs));
  const alike = Map.groupBy(withheld, (id) => `${parents.get(id)} ${nodeOf(document, id).type}`);
  return new Map([...alike.values()].flatMap((ids) => ids.map((id, index) => [id, index + 1] as const)));
}

function elementOf(desk: Desk, whole: Whole, nodeId: NodeId): AdaptationElementType {
  const { declaration } = desk.kind;
  const { type, attrs } = nodeOf(whole.document, nodeId);
  const entry = whole.entries.get(nodeId)?.entry ?? null;
  const locked = findNodeType(declaration, type)?.locked ?? [];
  const path = pathToRoot(whole.parents, nodeId);
  const drift = desk.drifts.get(nodeId);
  return {
    nodeId,
    type,
    label: isWithheld(attrs) ? withheldLabel(desk, whole, nodeId) : nodeLabel(declaration, { type, attrs }),
    depth: path.length,
    parentNodeId: path[0] ?? null,
    locked: locked === '*',
    lockedAttributes: locked === '*' ? [] : locked.filter((name) => Object.hasOwn(attrs, name)),
    mode: entry?.mode ?? 'ADOPT',
    decided: entry !== null,
    orphaned: whole.orphans.has(nodeId),
    hidden: path.some((id) => isExcluded(desk.content, desk.above.document.root, id)),
    revision: revisionAt(desk, nodeId),
    publishedNumber: desk.publishedNumber ?? 0,
    above: wordsOf(desk.above.document, nodeId),
    aboveNodeId: whole.wordedAbove.get(nodeId) ?? null,
    ours: entry?.mode === 'EXCLUDE' ? null : attrs,
    ...decisionRow(entry),
    ...(drift ? seenBefore(desk.published, nodeId) : {}),
    changedInDraft: desk.draft !== null && !sameEntry(entry, entriesOfOverlay(desk.published).get(nodeId)?.entry),
    drift: drift ? driftRow(desk, drift) : null,
    moved: whole.moved.get(nodeId) ?? null,
    whole: desk.whole,
  };
}

const LONGEST_NAME = 80;

/**
 * What a part whose words are withheld is called: by its first words where the organisation may leave it out, since nobody decides about what they cannot tell from
 * another; by its number where it stands in a part that is locked, as a question of a test, and where it is gone from the text above.
 */
function withheldLabel(
  { kind: { declaration }, whole: full }: Desk,
  { document, parents, numbers }: Whole,
  nodeId: NodeId,
): Localised<string> {
  const node = findNode(full, nodeId);
  const isLocked = (id: NodeId) => findNodeType(declaration, nodeOf(document, id).type)?.locked === '*';
  if (!node || isWithheld(node.attrs) || pathToRoot(parents, nodeId).some(isLocked))
    return unnamedLabel(declaration, nodeOf(document, nodeId).type, numbers.get(nodeId));
  const { sv, en } = nodeLabel(declaration, node);
  return { sv: firstWords(sv, LONGEST_NAME), ...(en === undefined ? {} : { en: firstWords(en, LONGEST_NAME) }) };
}

type DecisionRow = Pick<AdaptationElementType, 'seen' | 'set' | 'nodes' | 'reason' | 'differingCriteria' | 'consequence'>;

const nothing: DecisionRow = { seen: null, set: null, nodes: null, reason: null, differingCriteria: [], consequence: null };

function decisionRow(entry: OverlayEntry | null): DecisionRow {
  if (entry?.mode === 'ADD') return { ...nothing, nodes: entry.addition.nodes, reason: entry.addition.reason ?? null };
  if (entry?.mode === 'EXCLUDE') return { ...nothing, reason: entry.reason };
  if (entry?.mode !== 'ADAPT') return nothing;
  const { seen, set, reason, differingCriteria, consequence } = entry;
  return { ...nothing, seen: seen.attrs, set, reason, differingCriteria, consequence };
}

/** With a drift, the text as it was before it, also where the draft has looked at the one of today. */
function seenBefore(published: Overlay, nodeId: NodeId): { seen?: Attrs } {
  const decision = decisionAt(published, nodeId);
  return decision?.mode === 'ADAPT' ? { seen: decision.seen.attrs } : {};
}

/** A drift with what the draft does about it, and a merge to be looked at. */
function driftRow(desk: Desk, drift: Drift): DriftRow {
  const { id, nodeId, label, status, safety, versionId, raisedAt, dueAt } = drift;
  const made = choiceInWork(desk, nodeId);
  return {
    __typename: 'Drift',
    desk,
    id,
    nodeId,
    label,
    status,
    safety,
    versionId,
    raisedAt,
    dueAt: dueAt ?? null,
    proposal: proposalFor(desk, nodeId),
    ...readNow(desk, nodeId),
    choice: made && !made.isOutdated ? made.choice : null,
    outdatedChoice: made?.isOutdated ? made.choice : null,
    choiceReason: made?.reason ?? null,
  };
}

/** What readers see meanwhile, whatever the draft has made of it. */
function readNow({ published, above }: Desk, nodeId: NodeId): Pick<DriftRow, 'read' | 'readReason'> {
  const decision = decisionAt(published, nodeId);
  if (decision?.mode === 'ADAPT') {
    const under = findNode(above.document, nodeId)?.attrs ?? decision.seen.attrs;
    return { read: { ...under, ...decision.set }, readReason: decision.reason };
  }
  const addition = published.additions.find(({ node }) => node === nodeId);
  const reason = decision?.mode === 'EXCLUDE' ? decision.reason : (addition?.reason ?? null);
  return { read: addition?.nodes[nodeId]?.attrs ?? null, readReason: reason };
}

/** Words written for a text above that has moved since are merged with the one of today: nothing of that work is lost. */
function proposalFor(desk: Desk, nodeId: NodeId): AttributeProposal[] | null {
  const worded = choiceInWork(desk, nodeId)?.isOutdated ? desk.content : desk.published;
  const decision = decisionAt(worded, nodeId) ?? decisionAt(desk.published, nodeId);
  const now = findNode(desk.above.document, nodeId);
  return decision?.mode === 'ADAPT' && now ? mergeProposal(decision.seen.attrs, now.attrs, decision.set) : null;
}

function decisionAt({ decisions }: Overlay, nodeId: NodeId): Decision | undefined {
  return Object.hasOwn(decisions, nodeId) ? decisions[nodeId] : undefined;
}
