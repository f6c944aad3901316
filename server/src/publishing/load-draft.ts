import type { DraftNode as StateNode, DraftState } from 'shared/publishing/draft-operations.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { DraftNode } from './draft-node.entity.ts';
import { Draft } from './draft.entity.ts';
import type { PublishingTables } from './publishing.tables.ts';

/** The edition in work with its nodes, ready to be changed. */
export type LoadedDraft = { draft: Draft; nodes: Map<string, DraftNode>; state: DraftState };

/** The draft of an artefact with all its nodes, in three statements; null where there is none. */
export async function loadDraft(context: Context, artefact: { id: string; kind: string }): Promise<LoadedDraft | null> {
  const { em } = context;
  const draft = await em.findOne(Draft, { artefactId: artefact.id });
  if (!draft) return null;
  const rows = await em.find(DraftNode, { draftId: draft.id });
  const living = rows.filter(({ removed }) => !removed);
  const nodes: Record<string, StateNode> = Object.fromEntries(
    living.map(({ nodeId, type, attrs, children, nodeRevision }) => [nodeId, { type, attrs, children, revision: nodeRevision }]),
  );
  const used = [...rows.map(({ nodeId }) => nodeId), ...(await publishedNodeIds(context, artefact.id))];
  return {
    draft,
    nodes: new Map(rows.map((row) => [row.nodeId, row])),
    state: {
      kind: artefact.kind,
      schema: draft.schemaVersion,
      root: draft.root,
      structureRevision: draft.structureRevision,
      nodes,
      removed: [...new Set(used)].filter((id) => !Object.hasOwn(nodes, id)),
    },
  };
}

/** Every id any version has used: one that was removed long ago may still be cited, and must not come to mean something else. */
export async function publishedNodeIds(context: Context, artefactId: string): Promise<string[]> {
  const rows = await projection<PublishingTables>(context.em)
    .selectFrom('version_node')
    .innerJoin('artefact_version', 'artefact_version.id', 'version_node.versionId')
    .select('version_node.nodeId')
    .distinct()
    .where('artefact_version.artefactId', '=', artefactId)
    .execute();
  return rows.map(({ nodeId }) => nodeId);
}
