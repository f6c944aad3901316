import { anyText, visibleText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { askNoMoreInOpenBallots } from './ask-to-vote.ts';
import { holdsNode } from './edition-document.ts';
import { changeReview, type ReviewResult } from './change-review.ts';
import { canManageReview, canSeeReview } from './review.policy.ts';
import { Recusal } from './recusal.entity.ts';
import { TeamMember } from './team-member.entity.ts';
import type { RecuseMemberInput } from './review.inputs.ts';

const schema = z.object({ nodeId: anyText(64), reason: visibleText(2_000, 'reasonMissing') });

/**
 * Keeps a member out of one part of the text, and of what stands within it: the editor may say it of anybody, a member of themselves. What they have voted in a
 * vote that is still open does not count; a vote that is closed stays as it was, and the page and the version say that the conflict was told afterwards.
 */
export function recuseMember(context: Context, input: RecuseMemberInput): Promise<ReviewResult> {
  return changeReview(context, input, canSeeReview, async (context, owned) => {
    const { em, locale, viewer, clock } = context;
    const { artefact } = owned;
    const id = idOf('TeamMember', input.memberId) ?? crypto.randomUUID();
    const member = await em.findOne(TeamMember, { id, artefactId: artefact.id, endedAt: null });
    if (!member) return [userError('NotFound', locale, 'notFound', ['memberId'])];
    const { personId } = member;
    if (personId !== viewer.personId && !canManageReview(viewer, owned)) return [userError('NotAllowed', locale, 'notAllowed')];
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return parsed.errors;
    const { nodeId, reason } = parsed.value;
    if (!(await holdsNode(context, artefact, nodeId))) return [userError('NotFound', locale, 'notFound', ['nodeId'])];
    const who = { artefactId: artefact.id, personId, nodeId };
    if (await em.findOne(Recusal, { ...who, endedAt: null })) return [];
    em.create(Recusal, { ...who, reason: reason.trim(), decidedAt: clock.now(), decidedById: viewer.personId, endedAt: null });
    await askNoMoreInOpenBallots(context, { artefact, personId, nodeId }, 'MEMBER_RECUSED');
    record(context, {
      action: 'MEMBER_RECUSED',
      objectType: 'Artefact',
      objectId: artefact.id,
      details: { person: personId, node: nodeId },
    });
    return [];
  });
}
