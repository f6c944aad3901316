import type { DraftNode as StateNode, DraftState } from 'shared/publishing/draft-operations.ts';
import type { Context } from '../kernel/context.ts';
import { DraftNode } from './draft-node.entity.ts';
import { Draft } from './draft.entity.ts';

/** The edition in work with its nodes, ready to be changed. */
export type LoadedDraft = { draft: Draft; nodes: Map<string, DraftNode>; state: DraftState };

/** The draft of an artefact with all its nodes, in two statements; null where there is none. */
export async function loadDraft({ em }: Context, artefact: { id: string; kind: string }): Promise<LoadedDraft | null> {
  const draft = await em.findOne(Draft, { artefactId: artefact.id });
  if (!draft) return null;
  const rows = await em.find(DraftNode, { draftId: draft.id });
  const living = rows.filter(({ removed }) => !removed);
  const nodes: Record<string, StateNode> = Object.fromEntries(
    living.map(({ nodeId, type, attrs, children, nodeRevision }) => [nodeId, { type, attrs, children, revision: nodeRevision }]),
  );
  return {
    draft,
    nodes: new Map(rows.map((row) => [row.nodeId, row])),
    state: {
      kind: artefact.kind,
      schema: draft.schemaVersion,
      root: draft.root,
      structureRevision: draft.structureRevision,
      nodes,
      removed: rows.filter(({ removed }) => removed).map(({ nodeId }) => nodeId),
    },
  };
}
