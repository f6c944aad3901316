import { documentOf } from 'shared/publishing/draft-operations.ts';
import type { EditionTransition } from 'shared/publishing/edition-state.ts';
import type { Context } from '../kernel/context.ts';
import { closeTasks, openTask } from '../tasks/open-task.ts';
import type { OwnedArtefact } from './artefact-scope.ts';
import { DraftNode } from './draft-node.entity.ts';
import { kindNamed } from './kinds.ts';
import { labelOf } from './label-of.ts';
import type { LoadedDraft } from './load-draft.ts';
import { writeVersion } from './write-version.ts';

type Step = (context: Context, owned: OwnedArtefact, loaded: LoadedDraft, reason: string | null) => Promise<void>;

/** What each step does beyond the state: who has to act next, and what is written. */
export const editionSteps: Record<EditionTransition, Step> = {
  SUBMIT_FOR_REVIEW: async (context, owned, loaded) => {
    loaded.draft.submittedById = actorOf(context);
    loaded.draft.sentBackReason = null;
    await nextTask(context, owned, loaded, { kind: 'APPROVE_EDITION', role: 'APPROVER' });
  },
  SEND_BACK: async (context, owned, loaded, reason) => {
    loaded.draft.sentBackReason = reason;
    loaded.draft.approvedById = null;
    loaded.draft.approvedAt = null;
    await nextTask(context, owned, loaded, { kind: 'REVISE_EDITION', role: 'CENTRE_EDITOR' });
  },
  APPROVE: async (context, owned, loaded) => {
    loaded.draft.approvedById = actorOf(context);
    loaded.draft.approvedAt = context.clock.now();
    await nextTask(context, owned, loaded, { kind: 'PUBLISH_EDITION', role: 'PUBLISHER' });
  },
  PUBLISH: publish,
};

async function publish(context: Context, { artefact }: OwnedArtefact, { draft, state }: LoadedDraft): Promise<void> {
  await closeTasks(context, { subjectType: 'Draft', subjectIds: [draft.id] }, 'EDITION_PUBLISH');
  await writeVersion(context, {
    artefact,
    kind: kindNamed(context, artefact.kind),
    document: documentOf(state),
    changeNote: draft.changeNote ?? '',
    erratum: draft.erratum,
    reviewBy: draft.reviewBy ?? null,
    approvedById: draft.approvedById ?? null,
    provenance: 'AUTHORED',
  });
  await context.em.nativeDelete(DraftNode, { draftId: draft.id });
  context.em.remove(draft);
}

/** The task of the step before closes, the one of the step to come opens. */
async function nextTask(
  context: Context,
  { artefact }: OwnedArtefact,
  { draft, state }: LoadedDraft,
  next: { kind: string; role: 'APPROVER' | 'PUBLISHER' | 'CENTRE_EDITOR' },
): Promise<void> {
  const kind = kindNamed(context, artefact.kind);
  await closeTasks(context, { subjectType: 'Draft', subjectIds: [draft.id] }, draft.state);
  await openTask(context, {
    kind: next.kind,
    owner: { role: next.role, organisationNodeId: artefact.ownerId },
    subjectType: 'Draft',
    subjectId: draft.id,
    link: kind.editorPath(artefact.slug),
    parameters: { title: labelOf(kind.declaration, state, state.root), artefactKind: artefact.kind },
  });
}

function actorOf({ viewer }: Context): string | null {
  return viewer.kind === 'PERSON' ? viewer.personId : null;
}
