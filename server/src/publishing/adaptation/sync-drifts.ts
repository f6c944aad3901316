import { sql } from 'kysely';
import { nodesFromAbove } from 'shared/publishing/adaptation.ts';
import { driftDueDays, type DriftResolution, type DriftStatus } from 'shared/publishing/drift.ts';
import { findNode, type Doc, type NodeId } from 'shared/publishing/document.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { closeTasks, openTasks, type NewTask } from '../../tasks/open-task.ts';
import { kindNamed, type PublishedKind } from '../kinds.ts';
import { placedLabel } from '../label-of.ts';
import type { PublishingTables } from '../publishing.tables.ts';
import { Drift } from './drift.entity.ts';
import type { ChangedScope, Move } from './move.ts';
import type { Scope } from './scopes.ts';

/** How an organisation's decisions stand to the text above now, and where its own readers see another text. */
export type Standing = {
  scope: Scope;
  statuses: Map<NodeId, DriftStatus>;
  /** The text above and the one here; thousands of organisations are looked at, and only those with something to say keep theirs. */
  documents: { above: Doc; here: Doc } | null;
  differences: Map<NodeId, string | null>;
};

const DAY = 86_400_000;

/**
 * Brings what is open to what stands now: a drift that is new is raised with a task for the organisation's editors, one that is known keeps its age, one
 * that no longer holds ends with the reason why.
 */
export async function syncDrifts(context: Context, move: Move, standings: readonly Standing[]): Promise<void> {
  const { em } = context;
  const open = await openDrifts(context, standings);
  const openByOverlay = Map.groupBy(open, ({ overlayId }) => overlayId);
  const kind = kindNamed(context, move.artefact.kind);
  const idle: Drift[] = [];
  const raised: Drift[] = [];
  const tasks: NewTask[] = [];
  for (const standing of standings) {
    const known = new Map((openByOverlay.get(standing.scope.overlayId) ?? []).map((drift) => [drift.nodeId, drift]));
    keepUndecided(standing, known.values(), move);
    for (const [nodeId, drift] of known)
      if (!standing.statuses.has(nodeId)) idle.push(end(context, drift, resolutionOf(drift, standing, move)));
    for (const [nodeId, status] of standing.statuses) {
      const label = labelFrom(kind, standing, nodeId);
      const before = known.get(nodeId);
      const told = driftNow(context, move, standing, { known: before, nodeId, status, label });
      const drift = before ? em.assign(before, told) : newDrift(context, standing, { nodeId, ...told });
      if (!before) raised.push(drift);
      // What came together by itself is no work.
      if (status === 'CONVERGED') idle.push(drift);
      else tasks.push(taskOf(drift, standing.scope, move));
    }
  }
  await em.insertMany(Drift, raised);
  await closeTasks(context, { subjectType: 'Drift', subjectIds: idle.map(({ id }) => id) }, 'DRIFT_ENDED');
  await openTasks(context, tasks);
  await em.flush();
}

/** What is open at thousands of organisations is little: it is looked up by one list, and only what is there becomes entities. */
async function openDrifts({ em }: Context, standings: readonly Standing[]): Promise<Drift[]> {
  await em.flush();
  const overlayIds = standings.map(({ scope }) => scope.overlayId);
  const rows = await projection<PublishingTables>(em)
    .selectFrom('drift')
    .select('id')
    .where('resolvedAt', 'is', null)
    .where(sql<boolean>`"overlayId" = any(${overlayIds}::uuid[])`)
    .execute();
  return rows.length > 0 ? em.find(Drift, { id: { $in: rows.map(({ id }) => id) } }) : [];
}

/** What waits for a decision goes on waiting, whatever else moves, until the organisation has decided or the text is gone. */
function keepUndecided({ statuses, documents, scope }: Standing, open: Iterable<Drift>, { changed }: Move): void {
  if (!scope.explicit || !documents) return;
  const following = nodesFromAbove(documents.above, scope.overlay);
  const hasDecided = (nodeId: NodeId) => isDecidedHere(scope, changed) && Object.hasOwn(scope.overlay.decisions, nodeId);
  for (const { nodeId, status } of open) {
    const isWaiting = status === 'UNDECIDED' && following.has(nodeId) && !hasDecided(nodeId);
    if (isWaiting && !statuses.has(nodeId)) statuses.set(nodeId, 'UNDECIDED');
  }
}

/** True where the move is the organisation's own decisions, not only whom it follows. */
function isDecidedHere({ organisationNodeId }: Scope, changed: Move['changed']): changed is ChangedScope {
  return changed?.organisationNodeId === organisationNodeId && !changed.ancestorsBefore;
}

type Raised = { known: Drift | undefined; nodeId: NodeId; status: DriftStatus; label: Localised<string> };
type Told = Pick<Drift, 'status' | 'safety' | 'label'> & { dueAt: Date | null; versionId: string };

/** What is said of a drift now. */
function driftNow({ clock }: Context, move: Move, standing: Standing, { known, nodeId, status, label }: Raised): Told {
  const safety = (known?.safety ?? false) || (status !== 'CONVERGED' && concernsSafety(nodeId, standing, move));
  const days = driftDueDays({ status, safety });
  const dueAt = days === null ? null : new Date(clock.now().getTime() + days * DAY);
  const versionId = known && move.changed ? known.versionId : move.version.id;
  return { status, safety, label, versionId, dueAt: known ? sooner(known.status, known.dueAt ?? null, dueAt) : dueAt };
}

/** Thousands can be raised at once: they are written as rows, so that nobody looks through them again at every flush. */
function newDrift({ em, clock }: Context, { scope: { overlayId } }: Standing, told: Told & { nodeId: NodeId }): Drift {
  const open = { resolvedAt: null, resolvedById: null, resolution: null, reason: null };
  return em.create(Drift, { id: crypto.randomUUID(), overlayId, raisedAt: clock.now(), ...open, ...told }, { persist: false });
}

/** A part that is left out hides the warnings below it; an adapted one replaces its own words only. */
function concernsSafety(nodeId: NodeId, { scope }: Standing, { safety }: Move): boolean {
  const hides = scope.overlay.decisions[nodeId]?.mode === 'EXCLUDE';
  return (hides ? safety.withAbove : safety.nodes).has(nodeId);
}

/** A drift that goes on keeps its date or gets a nearer one; what came together has none, and gets a new one when it parts again. */
function sooner(statusBefore: DriftStatus, before: Date | null, dueAt: Date | null): Date | null {
  if (dueAt === null || before === null || statusBefore === 'CONVERGED') return dueAt;
  return before < dueAt ? before : dueAt;
}

type Ending = { resolution: DriftResolution; reason: string | null };

function end({ clock, viewer }: Context, drift: Drift, { resolution, reason }: Ending): Drift {
  drift.resolvedAt = clock.now();
  drift.resolvedById = resolution === 'TEXT_CAME_BACK' || viewer.kind !== 'PERSON' ? null : viewer.personId;
  drift.resolution = resolution;
  drift.reason = reason;
  return drift;
}

function resolutionOf({ nodeId, status }: Drift, { scope }: Standing, { changed }: Move): Ending {
  const isDecided = Object.hasOwn(scope.overlay.decisions, nodeId) || scope.overlay.additions.some(({ node }) => node === nodeId);
  if (isDecidedHere(scope, changed)) {
    const chosen = changed.choices.get(nodeId);
    if (chosen) return { resolution: chosen.choice, reason: chosen.reason };
    return { resolution: status === 'CONVERGED' && !isDecided ? 'CAME_TOGETHER' : 'REDECIDED', reason: null };
  }
  return { resolution: isDecided ? 'TEXT_CAME_BACK' : 'NOTHING_LEFT', reason: null };
}

/** What the node is called above; where it is gone there, as the organisation's own readers see it. */
function labelFrom(kind: PublishedKind, { documents }: Standing, nodeId: NodeId): Localised<string> {
  const document = documents && [documents.above, documents.here].find((each) => findNode(each, nodeId));
  return document ? placedLabel(kind, document, nodeId) : { sv: nodeId };
}

/** The organisation's editors have something to decide. */
function taskOf(drift: Drift, { organisationNodeId, organisationSlug, overlay }: Scope, { artefact, version }: Move): NewTask {
  return {
    kind: 'ADAPTATION_DRIFT',
    owner: { role: 'CENTRE_EDITOR', organisationNodeId },
    subjectType: 'Drift',
    subjectId: drift.id,
    link: `/redaktion/anpassning/${organisationSlug}/${artefact.slug}/${drift.nodeId}`,
    parameters: {
      change: drift.status,
      added: overlay.additions.some(({ node }) => node === drift.nodeId),
      safety: drift.safety,
      part: drift.label,
      title: version.title,
      artefactKind: artefact.kind,
    },
    dueAt: drift.dueAt ?? null,
  };
}
