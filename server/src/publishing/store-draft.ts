import { parentOf } from 'shared/publishing/document-tree.ts';
import { nodeOf, type NodeId } from 'shared/publishing/document.ts';
import type { DraftState } from 'shared/publishing/draft-operations.ts';
import type { Context } from '../kernel/context.ts';
import { DraftNode } from './draft-node.entity.ts';
import { written } from './edition-progress.ts';
import type { LoadedDraft } from './load-draft.ts';
import type { RemovedFrom } from './removals-of.ts';

/** Writes the nodes that operations changed, and no others: the engine leaves every other node the same object. */
export async function storeDraft(context: Context, { draft, nodes, state: before }: LoadedDraft, state: DraftState): Promise<void> {
  const { em, clock, viewer } = context;
  if (state === before || viewer.kind === 'GUEST') return;
  const stamp = { updatedById: viewer.personId, updatedAt: clock.now() };
  for (const [nodeId, node] of Object.entries(state.nodes)) {
    if (node === before.nodes[nodeId]) continue;
    const { type, attrs, revision: nodeRevision } = node;
    const content = { attrs, children: [...node.children], nodeRevision, ...stamp };
    const known = nodes.get(nodeId);
    if (known) em.assign(known, content);
    else em.persist(em.create(DraftNode, { draftId: draft.id, nodeId, type, ...content, removed: false, removedFrom: null }));
  }
  const parents = parentOf(before);
  for (const nodeId of state.removed) {
    const known = nodes.get(nodeId);
    if (known && !known.removed)
      em.assign(known, { removed: true, removedFrom: placeOf(nodeId, before, parents.get(nodeId), state), ...stamp });
  }
  draft.structureRevision = state.structureRevision;
  written(draft, viewer.personId, clock.now());
  await em.flush();
}

/** Where a part stood that was removed itself; null for one that went with the part above it. */
function placeOf(nodeId: NodeId, before: DraftState, parent: NodeId | undefined, after: DraftState): RemovedFrom | null {
  if (parent === undefined || !Object.hasOwn(after.nodes, parent)) return null;
  const { children } = nodeOf(before, parent);
  return { parent, before: children.slice(0, children.indexOf(nodeId)) };
}
