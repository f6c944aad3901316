import type { Context } from '../kernel/context.ts';
import { changeConsult, type ConsultResult } from './change-consult.ts';
import { takeTextStep, type TextInput } from './text-step.ts';

/** T13: the asker gives the information that was asked for, and the question goes back to its responder. */
export function replyToClarification(context: Context, input: TextInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, (context, found) =>
    takeTextStep(context, found, input, {
      transition: 'T13',
      kind: 'CLARIFICATION_REPLY',
      facts: () => ({ scanClean: true }),
      changes: { repliedAt: context.clock.now() },
    }),
  );
}
