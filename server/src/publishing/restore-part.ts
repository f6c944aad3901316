import { WRITING_STATES } from 'shared/publishing/edition-state.ts';
import type { NodeId } from 'shared/publishing/document.ts';
import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import { userError } from '../kernel/user-errors.ts';
import { canEditDraft, canReadDraft } from './artefact.policy.ts';
import { lockArtefact } from './artefact-scope.ts';
import type { DraftNode } from './draft-node.entity.ts';
import type { RestorePartInput } from './draft.inputs.ts';
import { draftRow } from './draft.queries.ts';
import type { DraftPayload } from './draft.type.ts';
import { written } from './edition-progress.ts';
import { loadDraft, type LoadedDraft } from './load-draft.ts';
import { removalsOf, removedWith, withChildBack } from './removals-of.ts';

/**
 * Puts a removed part back where it stood, with everything that went with it and under its own id, so that whoever wrote in it can go on. One that stands
 * there already stays as it is.
 */
export function restorePart(context: Context, { artefactId, node }: RestorePartInput): Promise<DraftPayload> {
  return inTransaction(context, async (context) => {
    const { locale, viewer } = context;
    const owned = await lockArtefact(context, artefactId);
    const loaded = owned && canReadDraft(viewer, owned) ? await loadDraft(context, owned.artefact) : null;
    if (!owned || !loaded || viewer.kind === 'GUEST') return failed(userError('NotFound', locale, 'notFound', ['artefactId']));
    if (!canEditDraft(viewer, owned)) return failed(userError('NotAllowed', locale, 'notAllowed'));
    if (!WRITING_STATES.includes(loaded.draft.state)) return failed(userError('NotReady', locale, 'draftNotOpen'));
    if (!loaded.nodes.has(node)) return failed(userError('NotFound', locale, 'notFound', ['node']));
    const removals = removalsOf(loaded.nodes, node);
    if (removals.length > 0) await putBack(context, loaded, removals, viewer.personId);
    return { draft: await draftRow(context, owned.artefact.id), errors: [] };
  });
}

async function putBack({ em, clock }: Context, { draft, nodes }: LoadedDraft, removals: readonly NodeId[], by: string): Promise<void> {
  const change = (id: NodeId, changes: Partial<Pick<DraftNode, 'children' | 'removed' | 'removedFrom'>>): void => {
    const row = nodes.get(id);
    if (row) em.assign(row, { ...changes, updatedById: by, updatedAt: clock.now() });
  };
  for (const top of removals) {
    const from = nodes.get(top)?.removedFrom;
    const parent = from && nodes.get(from.parent);
    if (!parent) continue;
    for (const id of removedWith(nodes, top)) change(id, { removed: false, removedFrom: null });
    change(from.parent, { children: withChildBack(parent.children, top, from) });
  }
  draft.structureRevision += 1;
  written(draft, by, clock.now());
  await em.flush();
}

function failed(error: DraftPayload['errors'][number]): DraftPayload {
  return { draft: null, errors: [error] };
}
