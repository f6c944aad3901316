import { inTransaction, type Context } from '../kernel/context.ts';
import { userError } from '../kernel/user-errors.ts';
import { endNews } from './answer-news.ts';
import type { AnswerResult } from './change-answer.ts';
import { readInvitation } from './invitation.queries.ts';
import type { AcknowledgeAnswerNewsInput } from './round.inputs.ts';

/** Says that one has seen what became of one's answer: it no longer waits in the list of tasks, and it still does for others who answer for the body. */
export function acknowledgeAnswerNews(context: Context, { invitationId }: AcknowledgeAnswerNewsInput): Promise<AnswerResult> {
  return inTransaction(context, async (context) => {
    const invitation = await readInvitation(context, invitationId);
    if (!invitation) return { invitation: null, errors: [userError('NotFound', context.locale, 'notFound', ['invitationId'])] };
    await endNews(context, invitation.id, 'ANSWER_NEWS_SEEN');
    return { invitation, errors: [] };
  });
}
