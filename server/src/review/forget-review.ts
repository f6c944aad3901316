import { RoleAssignment } from '../identity/role-assignment.entity.ts';
import type { Context } from '../kernel/context.ts';
import type { EditionAsked } from '../publishing/edition-extensions.ts';
import { closeTasks } from '../tasks/open-task.ts';
import { Ballot } from './ballot.entity.ts';
import { ConsiderationAnswer } from './consideration-answer.entity.ts';
import { InitiativeLink } from './initiative-link.entity.ts';
import { Milestone } from './milestone.entity.ts';
import { PatientInput } from './patient-input.entity.ts';
import { Recusal } from './recusal.entity.ts';
import { ReviewComment } from './review-comment.entity.ts';
import { ReviewReply } from './review-reply.entity.ts';
import { ReviewRound } from './review-round.entity.ts';
import { TeamMember } from './team-member.entity.ts';
import { Vote } from './vote.entity.ts';

/** Votes and rounds that were out are never removed, and so the text they are about is not either. */
export async function reviewIsKept({ em }: Context, { artefact: { id: artefactId } }: EditionAsked): Promise<'reviewIsKept' | null> {
  const ballots = await em.find(Ballot, { artefactId });
  const votes = await em.count(Vote, { ballotId: { $in: ballots.map(({ id }) => id) } });
  const rounds = await em.count(ReviewRound, { artefactId, openedAt: { $ne: null } });
  return votes + rounds > 0 ? 'reviewIsKept' : null;
}

/** A text that was never published goes with its only edition, and its review with it. */
export async function forgetReview(context: Context, { artefact }: EditionAsked): Promise<void> {
  if (artefact.publishedVersionId !== null) return;
  const { em } = context;
  await em.flush();
  const of = { artefactId: artefact.id };
  const milestones = await em.find(Milestone, of);
  await closeTasks(context, { subjectType: 'Milestone', subjectIds: milestones.map(({ id }) => id) }, 'DRAFT_DISCARDED');
  await closeTasks(context, { subjectType: 'TeamOf', subjectIds: [artefact.id] }, 'DRAFT_DISCARDED');
  const comments = await em.find(ReviewComment, of);
  await em.nativeDelete(ReviewReply, { commentId: { $in: comments.map(({ id }) => id) } });
  await em.nativeDelete(ReviewComment, of);
  await em.nativeDelete(PatientInput, of);
  await em.nativeDelete(ConsiderationAnswer, of);
  await em.nativeDelete(Milestone, of);
  await em.nativeDelete(InitiativeLink, of);
  await em.nativeDelete(Ballot, of);
  await forgetTeam(context, artefact.id);
}

/** The team, and the rights at the text that its members had. */
async function forgetTeam({ em }: Context, artefactId: string): Promise<void> {
  const members = await em.find(TeamMember, { artefactId });
  await em.nativeDelete(Recusal, { artefactId });
  await em.nativeDelete(TeamMember, { artefactId });
  await em.nativeDelete(RoleAssignment, { id: { $in: members.map(({ assignmentId }) => assignmentId) } });
}
