import { RoleAssignment } from '../identity/role-assignment.entity.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError } from '../kernel/user-errors.ts';
import type { Artefact } from '../publishing/artefact.entity.ts';
import { closeTasksOf } from '../tasks/open-task.ts';
import { askNoMoreInOpenBallots } from './ask-to-vote.ts';
import { changeReview, type ReviewResult, type SignedInContext } from './change-review.ts';
import { canManageReview } from './review.policy.ts';
import { TeamMember } from './team-member.entity.ts';
import type { EndTeamMemberInput } from './review.inputs.ts';

/** Lets somebody leave the team: from now on the text is closed to them. What they have done stays. */
export function endTeamMember(context: Context, input: EndTeamMemberInput): Promise<ReviewResult> {
  return changeReview(context, input, canManageReview, async (context, { artefact }) => {
    const { em, locale, clock } = context;
    const id = idOf('TeamMember', input.memberId) ?? crypto.randomUUID();
    const member = await em.findOne(TeamMember, { id, artefactId: artefact.id, endedAt: null });
    if (!member) return [userError('NotFound', locale, 'notFound', ['memberId'])];
    member.endedAt = clock.now();
    const assignment = await em.findOneOrFail(RoleAssignment, member.assignmentId);
    assignment.validTo = today(clock);
    await em.flush();
    // Whoever is both author and reviewer leaves one place and keeps the other.
    if (!(await em.findOne(TeamMember, { artefactId: artefact.id, personId: member.personId, endedAt: null })))
      await askNothingMore(context, artefact, member.personId);
    record(context, { action: 'TEAM_MEMBER_ENDED', objectType: 'Artefact', objectId: artefact.id, details: { person: member.personId } });
    return [];
  });
}

async function askNothingMore(context: SignedInContext, artefact: Artefact, personId: string): Promise<void> {
  await askNoMoreInOpenBallots(context, { artefact, personId }, 'TEAM_MEMBER_ENDED');
  await closeTasksOf(context, { kind: 'DECLARE_INTERESTS', personId, subjectId: artefact.id }, 'TEAM_MEMBER_ENDED');
}
