import type { AttendanceWay, SeminarKind } from 'shared/education/seminars/seminar-words.ts';

/** A case of a meeting. */
export type CaseRow = { artefactId: string; versionId: string };

/** A meeting, with what only those who have a place or hold the seminar are told. */
export type SessionRow = {
  __typename: 'SeminarSession';
  id: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  /** Null for those who have no place, and where there is none. */
  joinUrl: string | null;
  /** Null for all but those who hold the seminar. */
  attendanceCode: string | null;
  sequence: number;
  cancelledAt: Date | null;
  cases: CaseRow[];
  viewerAttended: AttendanceWay | null;
};

/** A seminar as a viewer sees it. */
export type SeminarRow = {
  __typename: 'Seminar';
  id: string;
  kind: SeminarKind;
  title: string;
  summary: string;
  organisationNodeId: string;
  openToId: string;
  courseId: string | null;
  hostName: string;
  capacity: number;
  startsAt: Date;
  endsAt: Date;
  cancelledAt: Date | null;
  taken: number;
  waiting: number;
  sessions: SessionRow[];
  viewerHolds: boolean;
  viewerCanTakePart: boolean;
  /** Whether the viewer has a place; null where none has been asked for. */
  viewerSeated: boolean | null;
  /** How many wait before the viewer, and the viewer; null for those who do not wait. */
  viewerWaitingNumber: number | null;
};

/** Somebody who has a place or waits for one, as whoever holds the seminar sees it. */
export type PlaceRow = {
  id: string;
  personId: string;
  name: string;
  professionCode: string | null;
  unitName: string | null;
  number: number;
  seated: boolean;
  /** Ids of the meetings the person was at. */
  attended: string[];
};
