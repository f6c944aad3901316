import { decisionStatuses } from 'shared/publishing/adaptation.ts';
import type { Doc, NodeId } from 'shared/publishing/document.ts';
import type { DriftStatus } from 'shared/publishing/drift.ts';
import type { Reading } from 'shared/publishing/reading.ts';
import { overlayDifference } from 'shared/publishing/overlay-difference.ts';
import { emptyOverlay, type Overlay as OverlayContent } from 'shared/publishing/overlay.ts';
import type { Context } from '../../kernel/context.ts';
import { scopeOf } from '../../organisation/scope-of.ts';
import { ArtefactVersion } from '../artefact-version.entity.ts';
import { Artefact } from '../artefact.entity.ts';
import { kindNamed, type PublishedKind } from '../kinds.ts';
import { Drift } from './drift.entity.ts';
import { readThrough } from './effective.queries.ts';
import { entriesOfOverlay, overlayOfEntries } from './overlay-entries.ts';
import { OverlayDraftEntry } from './overlay-draft-entry.entity.ts';
import { OverlayDraft } from './overlay-draft.entity.ts';
import { OverlayVersion } from './overlay-version.entity.ts';
import { Overlay } from './overlay.entity.ts';
import { chainOf, type Scope } from './scopes.ts';

/** What lies before somebody who decides for an organisation: the text above, what is decided, and what has moved. */
export type Desk = {
  kind: PublishedKind;
  /** Where the text itself belongs, from the nation down to its owner. */
  ownerScope: readonly string[];
  /** The effective document of the organisation above, and whose decisions it went through. */
  above: Reading;
  chain: Scope[];
  version: ArtefactVersion;
  overlay: Overlay | null;
  published: OverlayContent;
  publishedNumber: number | null;
  draft: OverlayDraft | null;
  entries: Map<NodeId, OverlayDraftEntry>;
  /** What the draft decides; without one, what is published. */
  content: OverlayContent;
  drifts: Map<NodeId, Drift>;
  /** The text above in full, also where `above` withholds some of it. */
  whole: Doc;
  /** What the draft decides against words above that have changed since, or whose place is gone. */
  moved: ReadonlyMap<NodeId, MovedStatus>;
};

/** What became of a decision in work when the text above moved under it. */
export type MovedStatus = Extract<DriftStatus, 'DRIFT' | 'ORPHAN'>;

/** Everything on the desk, in a fixed number of statements. The caller has asked for permission. Null for what is not published. */
export async function loadDesk(
  context: Context,
  artefact: Pick<Artefact, 'id' | 'kind'> & { publishedVersionId?: string | null },
  organisationNodeId: string,
): Promise<Desk | null> {
  const { em } = context;
  const version = artefact.publishedVersionId ? await em.findOne(ArtefactVersion, artefact.publishedVersionId) : null;
  if (!version) return null;
  const chain = (await chainOf(context, artefact.id, organisationNodeId)).filter(
    (scope) => scope.organisationNodeId !== organisationNodeId,
  );
  const overlay = await em.findOne(Overlay, { artefactId: artefact.id, organisationNodeId }, { refresh: true });
  const current = overlay?.publishedVersionId ? await em.findOne(OverlayVersion, overlay.publishedVersionId) : null;
  const draft = overlay && (await em.findOne(OverlayDraft, { overlayId: overlay.id }, { refresh: true }));
  const entries = draft ? await em.find(OverlayDraftEntry, { draftId: draft.id }, { refresh: true }) : [];
  const drifts = overlay ? await em.find(Drift, { overlayId: overlay.id, resolvedAt: null }, { refresh: true }) : [];
  const published = current?.content ?? emptyOverlay;
  const drifting = new Map(drifts.map((drift) => [drift.nodeId, drift]));
  const above = readThrough(version, chain);
  const content = draft ? withoutIdleLooks(overlayOfEntries(entries), published, keptInVain(entries, drifting)) : published;
  return {
    kind: kindNamed(context, artefact.kind),
    ownerScope: await ownerScopeOf(context, artefact.id),
    above,
    whole: above.document,
    chain,
    version,
    overlay,
    published,
    publishedNumber: current?.number ?? null,
    draft,
    entries: new Map(entries.map((entry) => [entry.nodeId, entry])),
    content,
    drifts: drifting,
    moved: draft ? movedUnder(content, above.document) : new Map(),
  };
}

function movedUnder(content: OverlayContent, above: Doc): Map<NodeId, MovedStatus> {
  const statuses = [...decisionStatuses(above, above, content)];
  return new Map(statuses.flatMap(([node, status]) => (status === 'DRIFT' || status === 'ORPHAN' ? [[node, status] as const] : [])));
}

/** Whether the text above has moved under what is published about a node: then that is dealt with, whatever the draft says. */
export function isDrifting({ drifts }: Desk, node: NodeId): boolean {
  const status = drifts.get(node)?.status;
  return status === 'DRIFT' || status === 'ORPHAN';
}

/** As `moved`, without what is dealt with as a drift of what is published, and without added parts: these are given another place. */
export function movedInDraft(desk: Desk): Map<NodeId, MovedStatus> {
  return new Map([...desk.moved].filter(([node]) => !isDrifting(desk, node) && Object.hasOwn(desk.content.decisions, node)));
}

/** Where the draft keeps the own words against a text that has gone away again. */
function keptInVain(entries: readonly OverlayDraftEntry[], drifts: ReadonlyMap<NodeId, Drift>): NodeId[] {
  return entries.filter(({ nodeId, choice }) => choice === 'KEEP' && !drifts.has(nodeId)).map(({ nodeId }) => nodeId);
}

/** Nothing is decided about them but what is published: published anew, the text that came back would count as one that has moved. */
function withoutIdleLooks(content: OverlayContent, published: OverlayContent, nodes: readonly NodeId[]): OverlayContent {
  if (nodes.length === 0) return content;
  const changed = new Set(overlayDifference(published, content).map(({ node }) => node));
  const before = Object.entries(published.decisions).filter(([node]) => nodes.includes(node) && !changed.has(node));
  return { ...content, decisions: { ...content.decisions, ...Object.fromEntries(before) } };
}

async function ownerScopeOf({ em }: Context, artefactId: string): Promise<string[]> {
  const { ownerId } = await em.findOneOrFail(Artefact, artefactId);
  return scopeOf(em, ownerId);
}

/** What a draft begins with: what is published, but for decisions that the text above has come to agree with. */
export function firstEntries({ published, above }: Desk) {
  const statuses = decisionStatuses(above.document, above.document, published);
  return [...entriesOfOverlay(published).values()].map(({ entry, ...each }) => ({
    ...each,
    entry: statuses.get(each.nodeId) === 'CONVERGED' ? null : entry,
  }));
}

/** How often what is decided about a node has been changed; before there is a draft, as it will be when one is begun. */
export function revisionAt({ draft, entries, published }: Desk, nodeId: NodeId): number {
  if (draft) return entries.get(nodeId)?.revision ?? 0;
  return entriesOfOverlay(published).has(nodeId) ? 1 : 0;
}
