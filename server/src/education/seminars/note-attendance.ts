import type { Context } from '../../kernel/context.ts';
import { idOf } from '../../kernel/node-id.ts';
import { userError } from '../../kernel/user-errors.ts';
import { attendanceHasOpened, noteAbsent, notePresent } from './attendance.ts';
import { changeSeminarAs, type SeminarResult } from './change-seminar-as.ts';
import { SeminarPlace } from './seminar-place.entity.ts';
import { SeminarSession } from './seminar-session.entity.ts';
import type { NoteAttendanceInput } from './seminar.inputs.ts';

/** Notes by hand whether somebody who has a place was at a meeting, or takes it back; by whoever holds it. */
export function noteAttendance(context: Context, input: NoteAttendanceInput): Promise<SeminarResult> {
  return changeSeminarAs('HOLDER', context, input, async (context, seminar) => {
    const { em, clock, locale } = context;
    const [sessionId, placeId] = [idOf('SeminarSession', input.sessionId), idOf('SeminarPlace', input.placeId)];
    const session = sessionId ? await em.findOne(SeminarSession, { id: sessionId, seminarId: seminar.id }) : null;
    if (!session) return [userError('NotFound', locale, 'notFound', ['sessionId'])];
    const place = placeId ? await em.findOne(SeminarPlace, { id: placeId, seminarId: seminar.id, leftAt: null }) : null;
    if (!place) return [userError('NotFound', locale, 'notFound', ['placeId'])];
    const { personId } = place;
    if (!input.present) await noteAbsent(context, { session, personId });
    else if (place.seatedAt === null) return [userError('NotReady', locale, 'seminarNoPlace')];
    else if (!attendanceHasOpened(session, clock.now())) return [userError('NotReady', locale, 'seminarNotBegun')];
    else await notePresent(context, { session, personId, way: 'HAND' });
    return [];
  });
}
