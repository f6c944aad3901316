import type { Context } from '../../kernel/context.ts';
import { limitRate } from '../../kernel/rate-limit/limit-rate.ts';
import { userError } from '../../kernel/user-errors.ts';
import { codeWorks, notePresent } from './attendance.ts';
import { changeSeminarAs, type SeminarResult } from './change-seminar-as.ts';
import { SeminarPlace } from './seminar-place.entity.ts';
import { SeminarSession } from './seminar-session.entity.ts';
import type { AttendByCodeInput } from './seminar.inputs.ts';

/** A room full of people behind one address write a code each; nobody tries a million. */
const TRIES = { name: 'attendByCode', hits: 60, seconds: 60 };

/**
 * Notes oneself as present by the code that is shown at a meeting.
 * @throws TOO_MANY_REQUESTS once an address has tried too often
 */
export async function attendByCode(context: Context, input: AttendByCodeInput): Promise<SeminarResult> {
  await limitRate(context, TRIES);
  return changeSeminarAs('PARTICIPANT', context, input, async (context, seminar) => {
    const { em, clock, locale, viewer } = context;
    const { personId } = viewer;
    const place = await em.findOne(SeminarPlace, { seminarId: seminar.id, personId, leftAt: null });
    if (!place?.seatedAt) return [userError('NotReady', locale, 'seminarNoPlace')];
    const open = (await em.find(SeminarSession, { seminarId: seminar.id })).filter((session) => codeWorks(session, clock.now()));
    if (open.length === 0) return [userError('NotReady', locale, 'seminarAttendanceClosed')];
    const code = input.code.replaceAll(/\s/g, '');
    const session = open.find(({ attendanceCode }) => attendanceCode === code);
    if (!session) return [userError('InvalidInput', locale, 'seminarCodeWrong', ['code'])];
    await notePresent(context, { session, personId, way: 'CODE' });
    return [];
  });
}
