import type { Context } from '../kernel/context.ts';
import { sendAskerMessage, type AskerMessageInput } from './asker-message.ts';
import { changeConsult, type ConsultResult } from './change-consult.ts';

/** T13: the asker gives the information asked for, and the question goes back to its responder. */
export function replyToClarification(context: Context, input: AskerMessageInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, (context, found) =>
    sendAskerMessage(context, found, input, { transition: 'T13', kind: 'CLARIFICATION_REPLY', facts: {} }),
  );
}
