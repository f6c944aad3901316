import { decisionStatuses, foldOverlay, nodesFromAbove, type EffectiveDocument } from 'shared/publishing/adaptation.ts';
import type { DriftStatus } from 'shared/publishing/drift.ts';
import { changedNodes } from 'shared/publishing/changed-nodes.ts';
import { documentOrder, withAncestors } from 'shared/publishing/document-tree.ts';
import { findNode, type Doc, type DocumentNode, type NodeId } from 'shared/publishing/document.ts';
import { canonicalJson } from 'shared/text/canonical-json.ts';
import type { Context } from '../../kernel/context.ts';
import { EffectiveHashes } from './effective-hashes.ts';
import type { ChangedScope, Move } from './move.ts';
import { leftOutNodes, scopeAbove, scopesOf, type Scope } from './scopes.ts';
import { syncDrifts, type Standing } from './sync-drifts.ts';
import { effectiveRows, syncEffectiveNodes } from './sync-effective-nodes.ts';

/** One step of a chain. What was read here before is only folded where somebody asks: who decides on new text first. */
type Link = { before(): EffectiveDocument; after: EffectiveDocument; level: number; hashes: EffectiveHashes };
type Links = Map<string, Link & { organisationNodeId: string }>;

/**
 * Follows a change down every chain of the organisation, in the transaction of the change: what drifted, lost its place or came together is noted and
 * told to whoever decided it, and what readers of each organisation see is brought up to date.
 */
export async function moveBelow(context: Context, move: Move): Promise<void> {
  const scopes = onTheWay(await scopesOf(context, move.artefact.id, await standingNodes(context, move)), move.changed);
  if (scopes.length === 0) return;
  const followed = new Set([...scopes.flatMap(({ ancestorIds }) => ancestorIds.slice(0, -1)), ...(move.changed?.ancestorsBefore ?? [])]);
  const stored = await effectiveRows(
    context,
    move.artefact.id,
    scopes.map(({ organisationNodeId }) => organisationNodeId),
  );
  const affected = affectedNodes(move);
  const top = nation(move);
  const links: Links = new Map();
  const standings: Standing[] = [];
  for (const scope of scopes) {
    const above = scopeAbove(scope, links) ?? top;
    const wasAbove = aboveBefore(scope, move.changed, links) ?? top;
    const link = linkBelow(scope, { above, wasAbove, known: unaffected(stored.get(scope.organisationNodeId), affected) }, move.changed);
    if (followed.has(scope.organisationNodeId))
      links.set(scope.organisationNodeId, { ...link, organisationNodeId: scope.organisationNodeId });
    if (!isBelow(scope, move.changed)) continue;
    const statuses = statusesOf(scope, wasAbove, above);
    const documents = statuses.size > 0 || scope.explicit ? { above: above.after.document, here: link.after.document } : null;
    standings.push({ scope, statuses, documents, differences: link.hashes.differences() });
  }
  await syncDrifts(context, move, standings);
  await syncEffectiveNodes(context, move.artefact.id, stored, standings);
}

/** The nodes that are there for everybody, before and now: no decision about them can have lost its place. */
async function standingNodes(context: Context, { artefact, version, before }: Move): Promise<NodeId[]> {
  const leftOut = await leftOutNodes(context, artefact.id);
  const gone = new Set([before, version.document].flatMap((document) => leftOut.flatMap((id) => below(document, id))));
  return Object.keys(version.document.nodes).filter((id) => findNode(before, id) && !gone.has(id));
}

function below(document: Doc, id: NodeId): NodeId[] {
  return findNode(document, id) ? documentOrder(document, id) : [];
}

/** The nodes that can read otherwise anywhere when the nation's text changed: those it changed, and all above them. Null where an organisation changed. */
function affectedNodes({ before, version, changed }: Move): Set<NodeId> | null {
  if (changed) return null;
  const moved = changedNodes(before, version.document, subtreeContent);
  return new Set(
    [before, version.document].flatMap((document) => [
      ...withAncestors(
        document,
        moved.filter((id) => findNode(document, id)),
      ),
    ]),
  );
}

/** What a node says and what stands below it, in order. */
function subtreeContent({ type, attrs, children }: DocumentNode): string {
  return canonicalJson({ type, attrs, children });
}

/** What an organisation's readers see of the nodes that cannot have changed, as it was stored. */
function unaffected(rows: ReadonlyMap<NodeId, string | null> | undefined, affected: ReadonlySet<NodeId> | null): Map<NodeId, string> {
  const known = new Map<NodeId, string>();
  if (!rows || !affected) return known;
  for (const [id, hash] of rows) if (hash !== null && !affected.has(id)) known.set(id, hash);
  return known;
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

type Place = { above: Link; wasAbove: Link; known: Map<NodeId, string> };

function linkBelow(scope: Scope, { above, wasAbove, known }: Place, changed: ChangedScope | null): Link {
  const { overlay, organisationNodeId } = scope;
  const after = foldOverlay(above.after, overlay, above.level + 1);
  const decided = changed?.organisationNodeId === organisationNodeId ? changed.before : overlay;
  let before: EffectiveDocument | null = null;
  return {
    before: () => (before ??= foldOverlay(wasAbove.before(), decided, wasAbove.level + 1)),
    after,
    level: above.level + 1,
    hashes: new EffectiveHashes(after.document, above.hashes, known),
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
