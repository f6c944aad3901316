import { contentHash, findNode, type Doc, type NodeId } from 'shared/publishing/document.ts';
import { documentCitations, type ArtefactKind } from 'shared/publishing/kind.ts';
import type { NodeReference } from 'shared/publishing/node-reference.ts';
import type { Context } from '../kernel/context.ts';
import type { Artefact } from './artefact.entity.ts';
import { CitationPin } from './citation-pin.entity.ts';
import { Citation } from './citation.entity.ts';
import { clearNotices } from './clear-notices.ts';
import { pinCitation, targetsNow, type Target, type Targets } from './pin-citation.ts';

/** A node that cites, and what it cites. */
export type Wanted = { source: NodeId; cited: NodeReference };

/** A text that cites: the nation's, or what an organisation decides about one; `organisationNodeId` is where it reads what it cites, and who is told. */
export type CitingText = { sourceType: 'ARTEFACT_NODE' | 'OVERLAY_NODE'; sourceId: string; organisationNodeId: string };

/**
 * Brings the citations of an artefact to what its new version says, as {@link bringCitations}.
 * @throws RangeError where the document cites something that is not published
 */
export async function refreshCitations(
  context: Context,
  { artefact, kind, previous, document }: { artefact: Artefact; kind: ArtefactKind; previous: Doc | null; document: Doc },
): Promise<void> {
  const text: CitingText = { sourceType: 'ARTEFACT_NODE', sourceId: artefact.id, organisationNodeId: artefact.ownerId };
  await bringCitations(context, text, documentCitations(document, kind), (node) => isRewritten(previous, document, node));
}

/**
 * Brings the citations of a text to what it says now: new ones are pinned, those it no longer holds end, and those of a node that was rewritten are pinned
 * to what the cited text says now and their notices cleared, because its author has looked. A node that reads as before has not been looked at: its notices
 * stay.
 * @throws RangeError where the text cites something that is not published
 */
export async function bringCitations(
  context: Context,
  text: CitingText,
  cites: readonly Wanted[],
  isRewritten: (node: NodeId) => boolean,
): Promise<void> {
  const { em } = context;
  const { sourceType, sourceId } = text;
  const wanted = new Map(cites.map((each) => [keyOf(each), each]));
  const held = await em.find(Citation, { sourceType, sourceId, endedAt: null });
  const references = [...wanted.values()].map(({ cited }) => cited);
  const targets = await targetsNow(context, references, text.organisationNodeId);
  await endCitations(
    context,
    held.filter((citation) => !wanted.has(keyOfCitation(citation))),
  );
  await renewPins(
    context,
    held.filter((citation) => wanted.has(keyOfCitation(citation)) && isRewritten(citation.sourceNodeId ?? '')),
    targets,
  );
  const known = new Set(held.map(keyOfCitation));
  for (const [key, each] of wanted) if (!known.has(key)) cite(context, text, each, targetOf(targets, each));
  await em.flush();
}

async function endCitations(context: Context, citations: readonly Citation[]): Promise<void> {
  for (const citation of citations) citation.endedAt = context.clock.now();
  await clearNotices(context, citations, 'NO_LONGER_CITED');
}

async function renewPins(context: Context, citations: readonly Citation[], targets: Targets): Promise<void> {
  await clearNotices(context, citations, 'NEW_VERSION');
  const pins = await context.em.find(CitationPin, { id: { $in: citations.flatMap(({ currentPinId }) => currentPinId ?? []) } });
  const seen = new Map(pins.map(({ id, subtreeHash }) => [id, subtreeHash]));
  for (const citation of citations) {
    const target = targetOf(targets, wantedBy(citation));
    if (seen.get(citation.currentPinId ?? '') !== target.subtreeHash) pinCitation(context, citation, target, 'NEW_VERSION');
  }
}

function isRewritten(previous: Doc | null, document: Doc, node: NodeId): boolean {
  const [before, after] = [previous && findNode(previous, node), findNode(document, node)];
  return !before || !after || contentHash(before) !== contentHash(after);
}

function cite(context: Context, text: CitingText, { source, cited }: Wanted, target: Target): void {
  const { em, clock } = context;
  const citation = em.create(Citation, {
    id: crypto.randomUUID(),
    ...text,
    sourceNodeId: source,
    targetArtefactId: cited.artefact,
    targetNodeId: cited.node,
    tellRole: 'CENTRE_EDITOR',
    tellNodeId: text.organisationNodeId,
    tellPersonId: null,
    currentPinId: null,
    createdAt: clock.now(),
    endedAt: null,
  });
  em.persist(citation);
  pinCitation(context, citation, target, 'CITED');
}

function targetOf(targets: Targets, { source, cited }: Wanted): Target {
  const target = targets.get(cited);
  if (!target) throw new RangeError(`Node ${source} cites ${cited.node} of ${cited.artefact}, which is not published.`);
  return target;
}

function wantedBy({ sourceNodeId, targetArtefactId, targetNodeId }: Citation): Wanted {
  return { source: sourceNodeId ?? '', cited: { artefact: targetArtefactId, node: targetNodeId } };
}

const keyOf = ({ source, cited }: Wanted): string => `${source} ${cited.artefact} ${cited.node}`;
const keyOfCitation = (citation: Citation): string => keyOf(wantedBy(citation));
