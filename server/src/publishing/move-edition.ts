import { documentOf } from 'shared/publishing/draft-operations.ts';
import type { EditionTransition } from 'shared/publishing/edition-state.ts';
import { nextEditionState } from 'shared/publishing/lifecycle.ts';
import { validateDocument } from 'shared/publishing/validate-document.ts';
import type { Missing } from 'shared/publishing/lifecycle-facts.ts';
import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError } from '../kernel/user-errors.ts';
import { closeTasks, openTask } from '../tasks/open-task.ts';
import { canReadDraft } from './artefact.policy.ts';
import { lockArtefact, type OwnedArtefact } from './artefact-scope.ts';
import type { MoveEditionInput } from './draft.inputs.ts';
import type { MoveEditionPayload } from './draft.type.ts';
import { DraftNode } from './draft-node.entity.ts';
import { artefactRow } from './artefact.queries.ts';
import { editionFacts } from './edition-facts.ts';
import { kindNamed } from './kinds.ts';
import { loadDraft, type LoadedDraft } from './load-draft.ts';
import { labelOf, writeVersion } from './write-version.ts';

/**
 * Takes one step of the lifecycle: submit, send back, approve or publish. What is missing comes back as one error each,
 * its path leading to the node where there is one. Publishing writes the version and everything that follows from it.
 */
export function moveEdition(context: Context, input: MoveEditionInput): Promise<MoveEditionPayload> {
  return inTransaction(context, async (context) => {
    const { locale, viewer } = context;
    const owned = await lockArtefact(context, input.artefactId);
    const loaded = owned && canReadDraft(viewer, owned) ? await loadDraft(context, owned.artefact) : null;
    if (!owned || !loaded) return { artefact: null, errors: [userError('NotFound', locale, 'notFound', ['artefactId'])] };
    const kind = kindNamed(context, owned.artefact.kind);
    const { transition } = input;
    const reason = input.reason?.trim() || null;
    const facts = await editionFacts(context, owned, kind, loaded, { transition, reason });
    const outcome = nextEditionState(loaded.draft.state, facts, kind.declaration.guards);
    const broken =
      transition === 'SEND_BACK'
        ? []
        : validateDocument(facts.document, kind.declaration).map(({ node, key, parameters }): Missing => ({ code: key, node, parameters }));
    const missing = [...(outcome.missing ?? []), ...broken];
    if (!outcome.state || missing.length > 0) {
      return {
        artefact: null,
        errors: missing.map(({ code, node, parameters }) => userError('NotReady', locale, code, node ? [node] : [], { ...parameters })),
      };
    }
    loaded.draft.state = outcome.state;
    await follow[transition](context, owned, loaded, reason);
    record(context, {
      action: `EDITION_${transition}`,
      objectType: 'Artefact',
      objectId: owned.artefact.id,
      details: { state: outcome.state, draft: loaded.draft.id },
    });
    await context.em.flush();
    return { artefact: await artefactRow(context, owned.artefact.id), errors: [] };
  });
}

type Follow = (context: Context, owned: OwnedArtefact, loaded: LoadedDraft, reason: string | null) => Promise<void>;

/** What each step does beyond the state: who has to act next, and what is written. */
const follow: Record<EditionTransition, Follow> = {
  SUBMIT_FOR_REVIEW: async (context, owned, loaded) => {
    loaded.draft.submittedById = context.viewer.kind === 'PERSON' ? context.viewer.personId : null;
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
    loaded.draft.approvedById = context.viewer.kind === 'PERSON' ? context.viewer.personId : null;
    loaded.draft.approvedAt = context.clock.now();
    await nextTask(context, owned, loaded, { kind: 'PUBLISH_EDITION', role: 'PUBLISHER' });
  },
  PUBLISH: async (context, { artefact }, { draft, state }) => {
    const document = documentOf(state);
    await closeTasks(context, { subjectType: 'Draft', subjectIds: [draft.id] }, 'EDITION_PUBLISH');
    await writeVersion(context, {
      artefact,
      kind: kindNamed(context, artefact.kind),
      document,
      changeNote: draft.changeNote ?? '',
      erratum: draft.erratum,
      reviewBy: draft.reviewBy ?? null,
      approvedById: draft.approvedById ?? null,
      provenance: 'AUTHORED',
    });
    await context.em.nativeDelete(DraftNode, { draftId: draft.id });
    context.em.remove(draft);
  },
};

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
