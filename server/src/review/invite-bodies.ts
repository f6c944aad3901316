import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError } from '../kernel/user-errors.ts';
import { BodyContact } from './body-contact.entity.ts';
import { changeRound, type RoundResult } from './change-round.ts';
import { askToAnswer } from './ask-to-answer.ts';
import { ReviewBody } from './review-body.entity.ts';
import { ReviewInvitation } from './review-invitation.entity.ts';
import { canManageReview } from './review.policy.ts';
import type { InviteBodiesInput } from './round.inputs.ts';

const MOST_AT_ONCE = 200;

/** Invites bodies to a round; of a panel, every member. Whoever is invited already stays so. While the round is out they are asked at once. */
export function inviteBodies(context: Context, input: InviteBodiesInput): Promise<RoundResult> {
  return changeRound(context, input, canManageReview, async (context, { round }) => {
    const { em, locale, clock } = context;
    const ids = [...new Set(input.bodyIds.map((id) => idOf('ReviewBody', id) ?? ''))];
    if (ids.length === 0) return [userError('InvalidInput', locale, 'chooseAtLeastOne', ['bodyIds'])];
    if (ids.length > MOST_AT_ONCE) return [userError('InvalidInput', locale, 'tooMany', ['bodyIds'], { max: MOST_AT_ONCE })];
    const bodies = ids.includes('') ? [] : await em.find(ReviewBody, { id: { $in: ids }, endedAt: null });
    if (bodies.length !== ids.length) return [userError('NotFound', locale, 'notFound', ['bodyIds'])];
    const members = await em.find(BodyContact, { bodyId: { $in: bodies.filter(({ panel }) => panel).map(({ id }) => id) } });
    const known = new Set((await em.find(ReviewInvitation, { roundId: round.id })).map(keyOf));
    const wanted = bodies.flatMap((body): Asked[] => {
      if (!body.panel) return [{ bodyId: body.id, personId: null }];
      return members.filter(({ bodyId }) => bodyId === body.id).map(({ bodyId, personId }) => ({ bodyId, personId }));
    });
    const fresh = wanted
      .filter((each) => !known.has(keyOf(each)))
      .map((each) =>
        em.create(ReviewInvitation, {
          ...each,
          roundId: round.id,
          invitedAt: clock.now(),
          remindedAt: null,
          bodyName: null,
          category: null,
        }),
      );
    await em.flush();
    if (round.openedAt) await askToAnswer(context, round, fresh, 'ANSWER_ROUND');
    record(context, { action: 'BODIES_INVITED', objectType: 'ReviewRound', objectId: round.id, details: { bodies: fresh.length } });
    return [];
  });
}

/** Who is asked: a body, or one member of a panel. */
type Asked = { bodyId: string; personId: string | null };

function keyOf({ bodyId, personId }: { bodyId: string; personId?: string | null }): string {
  return `${bodyId} ${personId ?? ''}`;
}
