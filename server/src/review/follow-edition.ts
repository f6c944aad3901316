import { documentHash } from 'shared/publishing/document.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { closeTasks } from '../tasks/open-task.ts';
import type { EditionAsked, StepTaken } from '../publishing/edition-extensions.ts';
import { kindNamed } from '../publishing/kinds.ts';
import { labelOf } from '../publishing/label-of.ts';
import type { Published } from '../publishing/publish-listeners.ts';
import { askToAnswer } from './ask-to-answer.ts';
import { ReviewInvitation } from './review-invitation.entity.ts';
import { ReviewRound } from './review-round.entity.ts';

/** When an edition is sent out, its planned round carries the text as it stands and everybody invited is asked. One that is given up takes its round with it. */
export async function followStep(context: Context, step: StepTaken): Promise<void> {
  if (step.transition === 'OPEN_REMISS') await sendOut(context, step);
  if (step.transition === 'REJECT') await withdrawRounds(context, step);
}

async function sendOut(context: Context, { artefact, draft, document }: StepTaken): Promise<void> {
  const { em, clock } = context;
  const round = await em.findOneOrFail(ReviewRound, { draftId: draft.id, openedAt: null });
  const hash = documentHash(document);
  const title = labelOf(kindNamed(context, artefact.kind).declaration, document, document.root);
  em.assign(round, { openedAt: clock.now(), document, documentHash: hash, title });
  await askToAnswer(context, round, await em.find(ReviewInvitation, { roundId: round.id }), 'ANSWER_ROUND');
  record(context, { action: 'ROUND_OPENED', objectType: 'ReviewRound', objectId: round.id, details: { hash, closes: round.closes } });
}

/** What was planned for an edition that is given up goes; a round that is out is closed as it is. */
export async function withdrawRounds(context: Context, { draft }: EditionAsked): Promise<void> {
  const { em, clock } = context;
  for (const round of await em.find(ReviewRound, { draftId: draft.id, closedAt: null })) {
    const invitations = await em.find(ReviewInvitation, { roundId: round.id });
    await closeTasks(context, { subjectType: 'ReviewInvitation', subjectIds: invitations.map(({ id }) => id) }, 'ROUND_WITHDRAWN');
    if (round.openedAt) round.closedAt = clock.now();
    else {
      await em.nativeDelete(ReviewInvitation, { roundId: round.id });
      em.remove(round);
    }
    record(context, { action: 'ROUND_WITHDRAWN', objectType: 'ReviewRound', objectId: round.id });
  }
  await em.flush();
}

/** The rounds that led to a version say so. */
export async function nameVersionOfRounds({ em }: Context, { artefact, version }: Published): Promise<void> {
  const rounds = await em.find(ReviewRound, { artefactId: artefact.id, closedAt: { $ne: null }, versionId: null });
  for (const round of rounds) round.versionId = version.id;
}
