import type { Context } from '../kernel/context.ts';
import { sendAskerMessage, type AskerMessageInput } from './asker-message.ts';
import { changeConsult, type ConsultResult } from './change-consult.ts';
import { wholeDaysSince } from './whole-days-since.ts';

/** T19: the asker asks on within 30 days of the answer; the same responder takes it up. */
export function askFollowUp(context: Context, input: AskerMessageInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, (context, found) => {
    const { answeredAt } = found.consult;
    const facts = answeredAt ? { daysSinceAnswer: wholeDaysSince(answeredAt, context.clock.now()) } : {};
    return sendAskerMessage(context, found, input, { transition: 'T19', kind: 'FOLLOW_UP_QUESTION', facts });
  });
}
