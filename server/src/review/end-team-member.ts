import { RoleAssignment } from '../identity/role-assignment.entity.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError } from '../kernel/user-errors.ts';
import { changeReview, type ReviewResult } from './change-review.ts';
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
    record(context, { action: 'TEAM_MEMBER_ENDED', objectType: 'Artefact', objectId: artefact.id, details: { person: member.personId } });
    return [];
  });
}
