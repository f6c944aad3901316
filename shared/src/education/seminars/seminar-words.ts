import type { Word } from '../../organisation/organisation-words.ts';

/** What a seminar is: a group that takes a course together, a webinar, or a round where anonymised cases are talked through. */
export const seminarKinds = {
  WEBINAR: { sv: 'Webbinarium', en: 'Webinar' },
  CASE_ROUND: { sv: 'Fallrond', en: 'Case round' },
  COHORT: { sv: 'Kursgrupp', en: 'Course group' },
} as const satisfies Record<string, Word>;

export type SeminarKind = keyof typeof seminarKinds;

/** How somebody was noted as present. */
export const attendanceWays = {
  CODE: { sv: 'med kod', en: 'by the code' },
  HAND: { sv: 'av den som håller i det', en: 'by whoever holds it' },
} as const satisfies Record<string, Word>;

export type AttendanceWay = keyof typeof attendanceWays;
