import type { Context } from '../kernel/context.ts';
import { changeConsult, type ConsultResult } from './change-consult.ts';
import { takeTextStep, type TextInput } from './text-step.ts';
import { wholeDaysSince } from './whole-days-since.ts';

/** T19: the asker asks on within 30 days of the answer; the same responder takes it up. */
export function askFollowUp(context: Context, input: TextInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, (context, found) => {
    const { answeredAt } = found.consult;
    const now = context.clock.now();
    return takeTextStep(context, found, input, {
      transition: 'T19',
      kind: 'FOLLOW_UP_QUESTION',
      facts: () => ({ scanClean: true, ...(answeredAt ? { daysSinceAnswer: wholeDaysSince(answeredAt, now) } : {}) }),
      changes: { repliedAt: now },
    });
  });
}
