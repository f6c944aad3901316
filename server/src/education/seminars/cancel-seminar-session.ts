import type { Context } from '../../kernel/context.ts';
import { userError } from '../../kernel/user-errors.ts';
import type { SeminarResult } from './change-seminar-as.ts';
import { changeSessionOf } from './change-session-of.ts';
import type { SeminarSessionInput } from './seminar.inputs.ts';

/** Cancels one meeting that has not begun; the seminar goes on with the others. */
export function cancelSeminarSession(context: Context, input: SeminarSessionInput): Promise<SeminarResult> {
  return changeSessionOf(context, input, 'SEMINAR_SESSION_CANCELLED', async ({ clock, locale }, session) => {
    if (session.startsAt <= clock.now()) return [userError('NotReady', locale, 'seminarHasBegun')];
    session.cancelledAt = clock.now();
    return [];
  });
}
