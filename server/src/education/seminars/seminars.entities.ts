import { CalendarAddress } from './calendar-address.entity.ts';
import { SeminarAttendance } from './seminar-attendance.entity.ts';
import { SeminarCase } from './seminar-case.entity.ts';
import { SeminarPlace } from './seminar-place.entity.ts';
import { SeminarSession } from './seminar-session.entity.ts';
import { Seminar } from './seminar.entity.ts';

export const seminarsEntities = [Seminar, SeminarSession, SeminarCase, SeminarPlace, SeminarAttendance, CalendarAddress];
