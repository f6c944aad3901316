import { applyOperations, type DraftState } from 'shared/publishing/draft-operations.ts';
import type { DraftProblem } from 'shared/publishing/draft-problems.ts';
import type { Locale } from 'shared/text/locale.ts';
import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import { userError } from '../kernel/user-errors.ts';
import { canEditDraft, canReadDraft } from './artefact.policy.ts';
import { lockArtefact } from './artefact-scope.ts';
import { DraftNode } from './draft-node.entity.ts';
import type { EditDraftInput } from './draft.inputs.ts';
import type { EditDraftPayload } from './draft.type.ts';
import { draftNodeRow, draftRow } from './draft.queries.ts';
import { written } from './edition-progress.ts';
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
    if ('refused' in outcome) return { draft: null, errors: outcome.refused.map((problem) => problemError(problem, locale)) };
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
    await store(context, loaded, outcome.state);
    return { draft: await draftRow(context, owned.artefact.id), errors: [] };
  });
}

/** The path of an error: the part, then the names of its attributes downwards. */
function problemError({ node, path, key, parameters }: DraftProblem, locale: Locale): EditDraftPayload['errors'][number] {
  const [, , , ...names] = path.split('.');
  return userError('InvalidInput', locale, key, [node, ...names], { ...parameters });
}

function failed(error: EditDraftPayload['errors'][number]): EditDraftPayload {
  return { draft: null, errors: [error] };
}

/** Writes the nodes that the operations changed, and no others: the engine leaves every other node the same object. */
async function store(context: Context, { draft, nodes, state: before }: LoadedDraft, state: DraftState): Promise<void> {
  const { em, clock, viewer } = context;
  if (state === before || viewer.kind === 'GUEST') return;
  const stamp = { updatedById: viewer.personId, updatedAt: clock.now() };
  for (const [nodeId, node] of Object.entries(state.nodes)) {
    if (node === before.nodes[nodeId]) continue;
    const { type, attrs, revision: nodeRevision } = node;
    const content = { attrs, children: [...node.children], nodeRevision, ...stamp };
    const known = nodes.get(nodeId);
    if (known) em.assign(known, content);
    else em.persist(em.create(DraftNode, { draftId: draft.id, nodeId, type, ...content, removed: false }));
  }
  for (const nodeId of state.removed) {
    const known = nodes.get(nodeId);
    if (known && !known.removed) em.assign(known, { removed: true, ...stamp });
  }
  draft.structureRevision = state.structureRevision;
  written(draft, viewer.personId, clock.now());
  await em.flush();
}
