import { sql } from 'kysely';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { closeTasks } from '../tasks/open-task.ts';
import { askToAnswer } from './ask-to-answer.ts';
import { isAnswered } from './invitation-conditions.ts';
import { ReviewInvitation } from './review-invitation.entity.ts';
import type { ReviewRound } from './review-round.entity.ts';
import type { ReviewTables } from './review.tables.ts';

/** Reminds everybody who has not answered a round, in the caller's transaction and under its lock on the round; gives how many they are. */
export async function remindSilent(context: Context, round: ReviewRound): Promise<number> {
  const { em, clock } = context;
  const silent = await projection<ReviewTables>(em)
    .selectFrom('review_invitation as invitation')
    .select('invitation.id')
    .where('invitation.roundId', '=', round.id)
    .where(sql<boolean>`not ${isAnswered}`)
    .execute();
  if (silent.length === 0) return 0;
  const invitations = await em.find(ReviewInvitation, { id: { $in: silent.map(({ id }) => id) } });
  const remindedAt = clock.now();
  for (const invitation of invitations) invitation.remindedAt = remindedAt;
  // The reminder stands in the place of what it reminds of.
  const ids = invitations.map(({ id }) => id);
  await closeTasks(
    context,
    { subjectType: 'ReviewInvitation', subjectIds: ids, kinds: ['ANSWER_ROUND', 'ROUND_REMINDER'] },
    'ROUND_REMINDED',
  );
  await askToAnswer(context, round, invitations, 'ROUND_REMINDER');
  record(context, { action: 'BODIES_REMINDED', objectType: 'ReviewRound', objectId: round.id, details: { bodies: invitations.length } });
  return invitations.length;
}
