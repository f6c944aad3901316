import { nodesFromAbove } from 'shared/publishing/adaptation.ts';
import { driftDueDays, type DriftResolution, type DriftStatus } from 'shared/publishing/drift.ts';
import { findNode, type Doc, type NodeId } from 'shared/publishing/document.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../../kernel/context.ts';
import { closeTasks, openTasks, type NewTask } from '../../tasks/open-task.ts';
import { kindNamed } from '../kinds.ts';
import { labelOf } from '../label-of.ts';
import { Drift } from './drift.entity.ts';
import type { EffectiveHashes } from './effective-hashes.ts';
import type { Move } from './move.ts';
import type { Scope } from './scopes.ts';

/** How an organisation's decisions stand to the text above now, with that text and what its own readers see. */
export type Standing = { scope: Scope; statuses: Map<NodeId, DriftStatus>; above: Doc; here: Doc; hashes: EffectiveHashes };

const DAY = 86_400_000;

/**
 * Brings what is open to what stands now: a drift that is new is raised with a task for the organisation's editors, one that is known keeps its age, one
 * that no longer holds ends with the reason why.
 */
export async function syncDrifts(context: Context, move: Move, standings: readonly Standing[]): Promise<void> {
  const { em } = context;
  const open = await em.find(Drift, { overlayId: { $in: standings.map(({ scope }) => scope.overlayId) }, resolvedAt: null });
  const openByOverlay = Map.groupBy(open, ({ overlayId }) => overlayId);
  const { declaration } = kindNamed(context, move.artefact.kind);
  const ended: Drift[] = [];
  const tasks: NewTask[] = [];
  for (const standing of standings) {
    const known = new Map((openByOverlay.get(standing.scope.overlayId) ?? []).map((drift) => [drift.nodeId, drift]));
    keepUndecided(standing, known.values());
    for (const [nodeId, drift] of known)
      if (!standing.statuses.has(nodeId)) ended.push(end(context, drift, resolutionOf(drift, standing, move)));
    for (const [nodeId, status] of standing.statuses) {
      const drift = raise(context, move, standing, {
        known: known.get(nodeId),
        nodeId,
        status,
        label: labelFrom(declaration, standing, nodeId),
      });
      tasks.push(...taskOf(drift, standing.scope, move));
    }
  }
  await closeTasks(context, { subjectType: 'Drift', subjectIds: ended.map(({ id }) => id) }, 'DRIFT_ENDED');
  await openTasks(context, tasks);
  await em.flush();
}

/** What waits for a decision goes on waiting, whatever else moves, until it is decided or gone. */
function keepUndecided({ statuses, above, scope }: Standing, open: Iterable<Drift>): void {
  const following = nodesFromAbove(above, scope.overlay);
  for (const { nodeId, status } of open) {
    const isWaiting = status === 'UNDECIDED' && following.has(nodeId) && !Object.hasOwn(scope.overlay.decisions, nodeId);
    if (isWaiting && !statuses.has(nodeId)) statuses.set(nodeId, 'UNDECIDED');
  }
}

type Raised = { known: Drift | undefined; nodeId: NodeId; status: DriftStatus; label: Localised<string> };

function raise({ em, clock }: Context, move: Move, { scope }: Standing, { known, nodeId, status, label }: Raised): Drift {
  const safety = (known?.safety ?? false) || (status !== 'CONVERGED' && move.safety.has(nodeId));
  const days = driftDueDays({ status, safety });
  const dueAt = days === null ? null : new Date(clock.now().getTime() + days * DAY);
  if (known) {
    const isSooner = dueAt !== null && (!known.dueAt || dueAt < known.dueAt);
    if (known.status !== status || known.safety !== safety) em.assign(known, { status, safety, ...(isSooner ? { dueAt } : {}) });
    if (!move.changed) known.versionId = move.version.id;
    return known;
  }
  const drift = em.create(Drift, {
    id: crypto.randomUUID(),
    overlayId: scope.overlayId,
    nodeId,
    label,
    status,
    safety,
    versionId: move.version.id,
    raisedAt: clock.now(),
    dueAt,
    resolvedAt: null,
    resolvedById: null,
    resolution: null,
    reason: null,
  });
  em.persist(drift);
  return drift;
}

type Ending = { resolution: DriftResolution; reason: string | null };

function end({ clock, viewer }: Context, drift: Drift, { resolution, reason }: Ending): Drift {
  drift.resolvedAt = clock.now();
  drift.resolvedById = resolution === 'TEXT_CAME_BACK' || viewer.kind !== 'PERSON' ? null : viewer.personId;
  drift.resolution = resolution;
  drift.reason = reason;
  return drift;
}

function resolutionOf({ nodeId }: Drift, { scope }: Standing, { changed }: Move): Ending {
  if (changed?.organisationNodeId === scope.organisationNodeId) {
    const chosen = changed.choices.get(nodeId);
    return chosen ? { resolution: chosen.choice, reason: chosen.reason } : { resolution: 'REDECIDED', reason: null };
  }
  const isDecided = Object.hasOwn(scope.overlay.decisions, nodeId) || scope.overlay.additions.some(({ node }) => node === nodeId);
  return { resolution: isDecided ? 'TEXT_CAME_BACK' : 'NOTHING_LEFT', reason: null };
}

/** What the node is called above; where it is gone there, as the organisation's own readers see it. */
function labelFrom(kind: ArtefactKind, { above, here }: Standing, nodeId: NodeId): Localised<string> {
  const document = [above, here].find((each) => findNode(each, nodeId));
  return document ? labelOf(kind, document, nodeId) : { sv: nodeId };
}

/** The organisation's editors have something to decide. What came together by itself is no work. */
function taskOf(drift: Drift, { organisationNodeId, organisationSlug }: Scope, { artefact, version }: Move): NewTask[] {
  if (drift.status === 'CONVERGED') return [];
  return [
    {
      kind: 'ADAPTATION_DRIFT',
      owner: { role: 'CENTRE_EDITOR', organisationNodeId },
      subjectType: 'Drift',
      subjectId: drift.id,
      link: `/redaktion/anpassning/${organisationSlug}/${artefact.slug}/${drift.nodeId}`,
      parameters: { change: drift.status, safety: drift.safety, part: drift.label, title: version.title, artefactKind: artefact.kind },
      dueAt: drift.dueAt ?? null,
    },
  ];
}
