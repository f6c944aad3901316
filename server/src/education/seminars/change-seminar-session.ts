import type { Context } from '../../kernel/context.ts';
import { userError } from '../../kernel/user-errors.ts';
import type { SeminarResult } from './change-seminar-as.ts';
import { changeSessionOf } from './change-session-of.ts';
import { putCases, readMeeting } from './meetings.ts';
import { SeminarCase } from './seminar-case.entity.ts';
import type { ChangeSeminarSessionInput } from './seminar.inputs.ts';

/** Moves a meeting to another time or place, or gives it other cases. One that is over stays as it was held. */
export function changeSeminarSession(context: Context, input: ChangeSeminarSessionInput): Promise<SeminarResult> {
  return changeSessionOf(context, input, 'SEMINAR_SESSION_CHANGED', async (context, session) => {
    const { em, clock, locale } = context;
    if (session.endsAt <= clock.now()) return [userError('NotReady', locale, 'seminarHasBegun')];
    const read = await readMeeting(context, input.session, ['session']);
    if (read.errors) return read.errors;
    const { cases, ...meeting } = read.meeting;
    em.assign(session, meeting);
    await em.nativeDelete(SeminarCase, { sessionId: session.id });
    putCases(context, session, cases);
    return [];
  });
}
