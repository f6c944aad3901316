import { attendanceWays, seminarKinds } from 'shared/education/seminars/seminar-words.ts';
import { enumOf } from '../../kernel/graphql/enum-of.ts';
import { SEMINAR_NEWS } from './seminar-news.ts';

export const SeminarKindEnum = enumOf('SeminarKind', 'What a seminar is.', seminarKinds);

export const AttendanceWayEnum = enumOf('AttendanceWay', 'How somebody was noted as present.', attendanceWays);

export const SeminarNewsEnum = enumOf('SeminarNews', 'What those who take part are told.', SEMINAR_NEWS);

export const EnlistOutcomeEnum = enumOf('EnlistOutcome', 'What came of a line of a file of participants.', {
  SEATED: { en: 'Got a place' },
  WAITING: { en: 'Waits for a place' },
  ALREADY: { en: 'Had a place, or waited, before' },
  UNKNOWN: { en: 'Nobody of that name takes courses where the seminar is open' },
});

export const SeminarListEnum = enumOf('SeminarList', 'Which seminars a list holds.', {
  UPCOMING: { en: 'Those that are not over, the next first' },
  MINE: { en: 'Those of them in which the viewer has or waits for a place' },
  PAST: { en: 'Those that are over, the latest first' },
});
