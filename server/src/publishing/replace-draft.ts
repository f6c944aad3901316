import { findNode, type Doc, type NodeId } from 'shared/publishing/document.ts';
import { documentOperations, typesThatDiffer } from 'shared/publishing/document-operations.ts';
import { documentOrder } from 'shared/publishing/document-tree.ts';
import { applyOperations, documentOf, draftFrom, type DraftOperation, type DraftState } from 'shared/publishing/draft-operations.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import type { FieldMessageKey, MessageParameters } from 'shared/text/field-messages.ts';
import type { Context } from '../kernel/context.ts';
import { DraftNode } from './draft-node.entity.ts';
import { written } from './edition-progress.ts';
import type { LoadedDraft } from './load-draft.ts';
import { storeDraft } from './store-draft.ts';

/** What becomes of one part. */
type PartChange = { node: NodeId; change: 'ADDED' | 'CHANGED' | 'MOVED' | 'REMOVED' };

type ReplacementProblem = { node: NodeId; key: FieldMessageKey; parameters: MessageParameters };

/** The state an edition would have with another document, and what becomes of its parts; or why it cannot have it. */
export type Replacement =
  { state: DraftState; changes: PartChange[]; problems?: undefined } | { problems: ReplacementProblem[]; state?: undefined };

/**
 * What it takes for an edition to hold a document, by operations of the engine: parts keep their ids, and an id that was used and removed is refused. Only a
 * text that was never published may get another topmost part, and is then begun anew.
 */
export function replacement(
  before: DraftState,
  document: Doc,
  kind: ArtefactKind,
  { publishedVersionId }: { publishedVersionId?: string | null },
): Replacement {
  if (document.root !== before.root) {
    if (publishedVersionId) return { problems: [{ node: document.root, key: 'rootStays', parameters: {} }] };
    return { state: anew(before, document), changes: changesBetween(documentOf(before), document, []) };
  }
  const differ = typesThatDiffer(before, document);
  if (differ.length > 0) return { problems: differ.map((node) => ({ node, key: 'templateWrongType', parameters: {} })) };
  const operations = documentOperations(before, document);
  const outcome = applyOperations(before, operations, kind);
  if ('refused' in outcome) return { problems: outcome.refused.map(({ node, key, parameters }) => ({ node, key, parameters })) };
  if ('conflict' in outcome) throw new RangeError('Operations made for a draft fit it.');
  return { state: outcome.state, changes: changesBetween(documentOf(before), document, operations) };
}

/** Stores a replacement in the edition. */
export async function storeReplacement(context: Context, loaded: LoadedDraft, state: DraftState): Promise<void> {
  const { em, clock, viewer } = context;
  if (state.root === loaded.state.root) return storeDraft(context, loaded, state);
  if (viewer.kind === 'GUEST') return;
  const { draft } = loaded;
  await em.nativeDelete(DraftNode, { draftId: draft.id });
  const stamp = { draftId: draft.id, removed: false, removedFrom: null, updatedById: viewer.personId, updatedAt: clock.now() };
  const rows = Object.entries(state.nodes).map(([nodeId, { revision, ...node }]) => ({
    ...stamp,
    nodeId,
    ...node,
    nodeRevision: revision,
  }));
  await em.insertMany(DraftNode, rows);
  Object.assign(draft, { root: state.root, schemaVersion: state.schema, structureRevision: state.structureRevision });
  written(draft, viewer.personId, clock.now());
  await em.flush();
}

/** Revisions go on from the old ones, so that whoever wrote in the old text meets the new. */
function anew(before: DraftState, document: Doc): DraftState {
  return { ...draftFrom(document), structureRevision: before.structureRevision + 1 };
}

function changesBetween(before: Doc, after: Doc, operations: readonly DraftOperation[]): PartChange[] {
  const named = (op: DraftOperation['op']) => new Set(operations.filter((each) => each.op === op).map(({ node }) => node));
  const [moved, set] = [named('move'), named('set')];
  const kept = documentOrder(after).flatMap((node): PartChange[] => {
    if (!findNode(before, node)) return [{ node, change: 'ADDED' }];
    if (set.has(node)) return [{ node, change: 'CHANGED' }];
    return moved.has(node) ? [{ node, change: 'MOVED' }] : [];
  });
  const gone = documentOrder(before).filter((node) => !findNode(after, node));
  return [...kept, ...gone.map((node) => ({ node, change: 'REMOVED' as const }))];
}
