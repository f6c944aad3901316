import type { AttendanceWay } from 'shared/education/seminars/seminar-words.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import type { SignedInContext } from './change-seminar-as.ts';
import { SeminarAttendance } from './seminar-attendance.entity.ts';
import type { SeminarSession } from './seminar-session.entity.ts';

const MINUTE = 60_000;

/** Attendance can be noted from so long before a meeting begins; by the code until so long after it ends. */
const OPENS = 15 * MINUTE;
const CLOSES = 60 * MINUTE;

/** Whether attendance can be noted yet. */
export function attendanceHasOpened({ startsAt }: SeminarSession, now: Date): boolean {
  return now.getTime() >= startsAt.getTime() - OPENS;
}

/** Whether the code of a meeting works now. */
export function codeWorks(session: SeminarSession, now: Date): boolean {
  return session.cancelledAt === null && attendanceHasOpened(session, now) && now.getTime() <= session.endsAt.getTime() + CLOSES;
}

type Present = { session: SeminarSession; personId: string; way: AttendanceWay };

/** Notes somebody as present, once: how it was noted first stays. */
export async function notePresent(context: SignedInContext, { session, personId, way }: Present): Promise<void> {
  const { em, clock, viewer } = context;
  if ((await em.count(SeminarAttendance, { sessionId: session.id, personId })) > 0) return;
  em.create(SeminarAttendance, { sessionId: session.id, personId, way, notedById: viewer.personId, notedAt: clock.now() });
  const details = { session: session.id, person: personId, way };
  record(context, { action: 'SEMINAR_ATTENDED', objectType: 'Seminar', objectId: session.seminarId, details });
}

/** Takes back what was noted of somebody; nothing where nothing was. */
export async function noteAbsent(context: SignedInContext, { session, personId }: Omit<Present, 'way'>): Promise<void> {
  const removed = await context.em.nativeDelete(SeminarAttendance, { sessionId: session.id, personId });
  if (removed === 0) return;
  const details = { session: session.id, person: personId };
  record(context, { action: 'SEMINAR_ATTENDANCE_TAKEN_BACK', objectType: 'Seminar', objectId: session.seminarId, details });
}
