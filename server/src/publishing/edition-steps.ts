import type { EditionTransition, ReviewPath } from 'shared/publishing/edition-state.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../kernel/context.ts';
import { closeTasks, openTask } from '../tasks/open-task.ts';
import type { EditionProgress } from './edition-progress.ts';

/** An edition in work, whatever it is an edition of: who answers for it, where it is worked with, and how it is published. */
export type EditionInWork = {
  progress: EditionProgress;
  subjectType: 'Draft' | 'OverlayDraft';
  path: ReviewPath;
  ownerId: string;
  /** Site-relative address of the page where it is worked with. */
  link: string;
  title: Localised<string>;
  artefactKind: string;
  /** Writes the version and throws the edition away. */
  publish(): Promise<void>;
};

const approvalTask = { kind: 'APPROVE_EDITION', role: 'APPROVER' } as const;
const remissTask = { kind: 'OPEN_REMISS', role: 'CENTRE_EDITOR' } as const;

type Step = (context: Context, edition: EditionInWork, reason: string | null) => Promise<void>;

/** What each step does beyond the state: who has to act next, and what is written. */
export const editionSteps: Record<EditionTransition, Step> = {
  SCOPE: (context, edition) => nextTask(context, edition, { kind: 'ASSESS_EDITION', role: 'CENTRE_EDITOR' }),
  ASSESS: (context, edition) => nextTask(context, edition, { kind: 'WRITE_EDITION', role: 'CENTRE_EDITOR' }),
  SUBMIT_FOR_REVIEW: async (context, edition) => {
    edition.progress.submittedById = actorOf(context);
    edition.progress.sentBackReason = null;
    const next = edition.path === 'FULL' ? remissTask : approvalTask;
    await nextTask(context, edition, next);
  },
  OPEN_REMISS: async (context, edition) => {
    await nextTask(context, edition, { kind: 'CONDUCT_REMISS', role: 'CENTRE_EDITOR' });
  },
  REVISE: async (context, edition) => {
    await nextTask(context, edition, approvalTask);
  },
  SEND_BACK: async (context, edition, reason) => {
    edition.progress.sentBackReason = reason;
    edition.progress.approvedById = null;
    edition.progress.approvedAt = null;
    await nextTask(context, edition, { kind: 'REVISE_EDITION', role: 'CENTRE_EDITOR' });
  },
  REJECT: async (context, edition, reason) => {
    edition.progress.sentBackReason = reason;
    await closeTasks(context, { subjectType: edition.subjectType, subjectIds: [edition.progress.id] }, 'EDITION_REJECT');
  },
  APPROVE: async (context, edition) => {
    edition.progress.approvedById = actorOf(context);
    edition.progress.approvedAt = context.clock.now();
    await nextTask(context, edition, { kind: 'PUBLISH_EDITION', role: 'PUBLISHER' });
  },
  PUBLISH: async (context, edition) => {
    await closeTasks(context, { subjectType: edition.subjectType, subjectIds: [edition.progress.id] }, 'EDITION_PUBLISH');
    await edition.publish();
  },
};

/** The task of the step before closes, the one of the step to come opens. */
async function nextTask(
  context: Context,
  { progress, subjectType, ownerId, link, title, artefactKind }: EditionInWork,
  next: { kind: string; role: 'APPROVER' | 'PUBLISHER' | 'CENTRE_EDITOR' },
): Promise<void> {
  await closeTasks(context, { subjectType, subjectIds: [progress.id] }, progress.state);
  await openTask(context, {
    kind: next.kind,
    owner: { role: next.role, organisationNodeId: ownerId },
    subjectType,
    subjectId: progress.id,
    link,
    parameters: { title, artefactKind },
  });
}

function actorOf({ viewer }: Context): string | null {
  return viewer.kind === 'PERSON' ? viewer.personId : null;
}
