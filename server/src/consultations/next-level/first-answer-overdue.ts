import type { Context } from '../../kernel/context.ts';
import { timeLeftOf } from '../time-left.ts';

/** Whether the time for a first answer has run out, and nobody has given one: the clock runs on, past its limit, in the working time of who answers. */
export async function isFirstAnswerOverdue(context: Context, consult: Parameters<typeof timeLeftOf>[1]): Promise<boolean> {
  return (await timeLeftOf(context, consult)).some(({ clock, left }) => clock === 'FIRST_ANSWER' && left <= 0);
}
