import type { Attrs } from 'shared/publishing/document.ts';
import { applyOperations, type DraftOperation, type DraftState } from 'shared/publishing/draft-operations.ts';
import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import { userError } from '../kernel/user-errors.ts';
import { canEditDraft, canReadDraft } from './artefact.policy.ts';
import { lockArtefact } from './artefact-scope.ts';
import { DraftNode } from './draft-node.entity.ts';
import type { EditDraftInput } from './draft.inputs.ts';
import type { EditDraftPayload } from './draft.type.ts';
import { draftNodeRow, draftRow } from './draft.queries.ts';
import { kindNamed } from './kinds.ts';
import { loadDraft, type LoadedDraft } from './load-draft.ts';
import { readOperations } from './read-operations.ts';

/**
 * Applies operations to the edition in work, all or none. Somebody else's change to the same node, or to the same
 * structure, comes back as a conflict with their text beside yours.
 */
export function editDraft(context: Context, input: EditDraftInput): Promise<EditDraftPayload> {
  return inTransaction(context, async (context) => {
    const { locale, viewer } = context;
    const owned = await lockArtefact(context, input.artefactId);
    const loaded = owned && canReadDraft(viewer, owned) ? await loadDraft(context, owned.artefact) : null;
    if (!owned || !loaded) return failed(userError('NotFound', locale, 'notFound', ['artefactId']));
    if (!canEditDraft(viewer, owned)) return failed(userError('NotAllowed', locale, 'notAllowed'));
    if (loaded.draft.state !== 'ASSESSING') return failed(userError('NotReady', locale, 'draftNotOpen'));

    const read = readOperations(input.operations, locale);
    if (read.errors) return { draft: null, errors: read.errors };
    const { declaration } = kindNamed(context, owned.artefact.kind);
    const outcome = applyOperations(loaded.state, read.operations, declaration);
    if ('refused' in outcome) {
      return {
        draft: null,
        errors: outcome.refused.map(({ node, path, key, parameters }) =>
          userError('InvalidInput', locale, key, [node, ...path.split('.')], { ...parameters }),
        ),
      };
    }
    if ('conflict' in outcome) {
      const { node, structureRevision } = outcome.conflict;
      const theirs = loaded.nodes.get(node);
      return failed({
        ...userError('Conflict', locale, 'conflictOnNode', [node]),
        __typename: 'DraftConflict' as const,
        theirs: theirs && !theirs.removed ? draftNodeRow(theirs) : null,
        structureRevision,
      });
    }
    await store(context, loaded, outcome.state, read.operations);
    return { draft: await draftRow(context, owned.artefact.id), errors: [] };
  });
}

function failed(error: EditDraftPayload['errors'][number]): EditDraftPayload {
  return { draft: null, errors: [error] };
}

/** Writes the nodes that the operations changed, and no others. */
async function store(
  context: Context,
  { draft, nodes }: LoadedDraft,
  state: DraftState,
  operations: readonly DraftOperation[],
): Promise<void> {
  const { em, clock, viewer } = context;
  const personId = viewer.kind === 'PERSON' ? viewer.personId : null;
  for (const [nodeId, node] of Object.entries(state.nodes)) {
    const known = nodes.get(nodeId);
    if (!known) {
      const { revision, ...content } = node;
      em.persist(
        em.create(DraftNode, {
          draftId: draft.id,
          nodeId,
          ...content,
          nodeRevision: revision,
          removed: false,
          updatedById: personId,
          updatedAt: clock.now(),
        }),
      );
      continue;
    }
    const changed = known.nodeRevision !== node.revision || known.children.join() !== node.children.join();
    if (!changed) continue;
    known.attrs = node.attrs;
    known.children = [...node.children];
    known.nodeRevision = node.revision;
    known.updatedById = personId;
    known.updatedAt = clock.now();
  }
  for (const nodeId of state.removed) {
    const known = nodes.get(nodeId);
    if (known && !known.removed) known.removed = true;
  }
  draft.structureRevision = state.structureRevision;
  if (operations.length > 0) draft.updatedAt = clock.now();
  await em.flush();
}
