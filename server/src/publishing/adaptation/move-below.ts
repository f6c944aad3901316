import { decisionStatuses, foldOverlay, nodesFromAbove, type EffectiveDocument } from 'shared/publishing/adaptation.ts';
import type { DriftStatus } from 'shared/publishing/drift.ts';
import { findNode, type NodeId } from 'shared/publishing/document.ts';
import type { Context } from '../../kernel/context.ts';
import { EffectiveHashes } from './effective-hashes.ts';
import type { ChangedScope, Move } from './move.ts';
import { scopeAbove, scopesOf, type Scope } from './scopes.ts';
import { syncDrifts, type Standing } from './sync-drifts.ts';
import { syncEffectiveNodes } from './sync-effective-nodes.ts';

/** One step of a chain. What was read here before is only folded where somebody asks: who decides on new text first. */
type Link = { before(): EffectiveDocument; after: EffectiveDocument; level: number; hashes: EffectiveHashes };
type Links = Map<string, Link & { organisationNodeId: string }>;

/**
 * Follows a change down every chain of the organisation, in the transaction of the change: what drifted, lost its place or came together is noted and
 * told to whoever decided it, and what readers of each organisation see is brought up to date.
 */
export async function moveBelow(context: Context, move: Move): Promise<void> {
  const scopes = onTheWay(await scopesOf(context, move.artefact.id), move.changed);
  if (scopes.length === 0) return;
  const top = nation(move);
  const links: Links = new Map();
  const standings: Standing[] = [];
  for (const scope of scopes) {
    const above = scopeAbove(scope, links) ?? top;
    const wasAbove = aboveBefore(scope, move.changed, links) ?? top;
    const link = linkBelow(scope, above, wasAbove, move.changed);
    links.set(scope.organisationNodeId, { ...link, organisationNodeId: scope.organisationNodeId });
    if (!isBelow(scope, move.changed)) continue;
    const statuses = statusesOf(scope, wasAbove, above);
    standings.push({ scope, statuses, above: above.after.document, here: link.after.document, hashes: link.hashes });
  }
  await syncDrifts(context, move, standings);
  await syncEffectiveNodes(context, move.artefact.id, standings);
}

/** Where one organisation changed, only those above it and below it matter; where it follows another one, all do. */
function onTheWay(scopes: Scope[], changed: ChangedScope | null): Scope[] {
  if (!changed || changed.ancestorsBefore) return scopes;
  const ancestors = scopes.find(({ organisationNodeId }) => organisationNodeId === changed.organisationNodeId)?.ancestorIds ?? [];
  return scopes.filter((scope) => isBelow(scope, changed) || ancestors.includes(scope.organisationNodeId));
}

function isBelow({ ancestorIds }: Scope, changed: ChangedScope | null): boolean {
  return changed === null || ancestorIds.includes(changed.organisationNodeId);
}

function nation({ version, before }: Move): Link {
  const was = { document: before, provenance: {} };
  const after = { document: version.document, provenance: {} };
  return { before: () => was, after, level: -1, hashes: new EffectiveHashes(version.document, null) };
}

/** The link that stood above an organisation until now. */
function aboveBefore(scope: Scope, changed: ChangedScope | null, links: Links): Link | undefined {
  const { organisationNodeId, ancestorIds } = scope;
  if (!changed?.ancestorsBefore || !isBelow(scope, changed)) return scopeAbove(scope, links);
  const below = ancestorIds.slice(ancestorIds.indexOf(changed.organisationNodeId) + 1);
  return scopeAbove({ organisationNodeId, ancestorIds: [...changed.ancestorsBefore, ...below] }, links);
}

function linkBelow(scope: Scope, above: Link, wasAbove: Link, changed: ChangedScope | null): Link {
  const { overlay, organisationNodeId } = scope;
  const after = foldOverlay(above.after, overlay, above.level + 1);
  const decided = changed?.organisationNodeId === organisationNodeId ? changed.before : overlay;
  let before: EffectiveDocument | null = null;
  return {
    before: () => (before ??= foldOverlay(wasAbove.before(), decided, wasAbove.level + 1)),
    after,
    level: above.level + 1,
    hashes: new EffectiveHashes(after.document, above.hashes),
  };
}

/**
 * What is stored of how decisions stand to the text above. Whether what is in order was so before is derived, so the text of now stands for both sides.
 * New text waits where the organisation decides first.
 */
function statusesOf({ overlay, explicit }: Scope, wasAbove: Link, { after, hashes }: Link): Map<NodeId, DriftStatus> {
  const statuses = new Map<NodeId, DriftStatus>();
  for (const [id, status] of decisionStatuses(after.document, after.document, overlay, hashes))
    if (status !== 'OK' && status !== 'FAST_FORWARD') statuses.set(id, status);
  if (!explicit) return statuses;
  const { document } = wasAbove.before();
  for (const id of nodesFromAbove(after.document, overlay).keys()) if (!findNode(document, id)) statuses.set(id, 'UNDECIDED');
  return statuses;
}
