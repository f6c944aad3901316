import { sql } from 'kysely';
import type { QuizBehaviour } from 'shared/education/course-nodes.ts';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { pageOf, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import { idOf } from '../kernel/node-id.ts';
import type { AttemptPayload } from './attempt-event.ts';
import { formsHash, type LessonOutline } from './course-outline.ts';
import { ownsEnrolment } from './course.policy.ts';
import type { EducationTables } from './education.tables.ts';
import type { FrozenQuestion } from './frozen-question.ts';

/** An attempt at a quiz without its questions. */
export type QuizAttemptRow = {
  __typename: 'QuizAttempt';
  id: string;
  personId: string;
  enrolmentId: string;
  node: string;
  number: number;
  passPercent: number | null;
  behaviour: QuizBehaviour | null;
  awaitsMark: boolean;
  startedAt: Date;
  submittedAt: Date | null;
  points: number | null;
  outOf: number;
  passed: boolean | null;
  scoringVersion: string | null;
  retryAt: Date | null;
};

/** The questions of an attempt with everything that happened; the key is among them, so this never leaves the server as it is. */
export type AttemptContents = {
  id: string;
  questions: FrozenQuestion[];
  submitted: boolean;
  events: { payload: AttemptPayload | null; happenedAt: string }[];
};

const tables = (context: Context) => projection<EducationTables>(context.em);

function quizAttempts(context: Context) {
  return tables(context)
    .selectFrom('attempt')
    .innerJoin('enrolment', 'enrolment.id', 'attempt.enrolmentId')
    .select([
      sql<'QuizAttempt'>`'QuizAttempt'`.as('__typename'),
      'attempt.id',
      'enrolment.personId',
      'attempt.enrolmentId',
      'attempt.node',
      'attempt.number',
      'attempt.passPercent',
      'attempt.behaviour',
      'attempt.awaitsMark',
      'attempt.startedAt',
      'attempt.submittedAt',
      'attempt.points',
      'attempt.outOf',
      'attempt.passed',
      'attempt.scoringVersion',
      'attempt.retryAt',
    ])
    .where('attempt.purpose', '=', 'QUIZ');
}

/** One attempt at a quiz whoever asks, for those who have just changed it. */
export async function quizAttemptRow(context: Context, id: string): Promise<QuizAttemptRow | null> {
  return (await quizAttempts(context).where('attempt.id', '=', id).executeTakeFirst()) ?? null;
}

/** The viewer's own attempt by the API's id; null for anybody else's. */
export async function readQuizAttempt(context: Context, nodeId: string): Promise<QuizAttemptRow | null> {
  const id = idOf('QuizAttempt', nodeId);
  const row = id ? await quizAttemptRow(context, id) : null;
  return row && ownsEnrolment(context.viewer, row) ? row : null;
}

/** The open and the latest attempt at each quiz, keyed by enrolment id: what a page needs, however many tries there were. */
export const currentQuizAttempts = defineLoader<string, QuizAttemptRow[]>(async (context, enrolmentIds) => {
  const rows = await quizAttempts(context)
    .distinctOn(['attempt.enrolmentId', 'attempt.node'])
    .where('attempt.enrolmentId', 'in', [...enrolmentIds])
    .orderBy('attempt.enrolmentId')
    .orderBy('attempt.node')
    .orderBy('attempt.number', 'desc')
    .execute();
  return Map.groupBy(rows, ({ enrolmentId }) => enrolmentId);
});

/** Tries at the quizzes of the viewer's own enrolment by the API's id, the latest first; none of anybody else's. */
export function quizAttemptsPage(context: Context, enrolmentNodeId: string, args: PageArgs): Promise<Page<QuizAttemptRow>> {
  const query = quizAttempts(context)
    .select(sql<string>`attempt."startedAt"::text`.as('sortKey'))
    .where('attempt.enrolmentId', '=', idOf('Enrolment', enrolmentNodeId))
    .where('enrolment.personId', '=', context.viewer.kind === 'GUEST' ? null : context.viewer.personId);
  return pageOf(query as never, args, {
    by: sql.ref('attempt.startedAt'),
    id: sql.ref('attempt.id'),
    cast: 'timestamptz',
    descending: true,
  }) as Promise<Page<QuizAttemptRow>>;
}

function contents(context: Context) {
  return tables(context)
    .selectFrom('attempt')
    .select((eb) => [
      'attempt.id',
      'attempt.questions',
      sql<boolean>`attempt."submittedAt" is not null`.as('submitted'),
      jsonArrayFrom(
        eb
          .selectFrom('attempt_event as event')
          .select(['event.payload', 'event.happenedAt'])
          .whereRef('event.attemptId', '=', 'attempt.id')
          .orderBy('event.sequence'),
      ).as('events'),
    ]);
}

/** Questions and events of attempts the viewer is known to own, keyed by attempt id. */
export const attemptContents = defineLoader<string, AttemptContents>(async (context, ids) => {
  const rows = (await contents(context)
    .where('attempt.id', 'in', [...ids])
    .execute()) as unknown as AttemptContents[];
  return new Map(rows.map((row) => [row.id, row]));
});

/** The learner's answers in a lesson as it is asked in this version; null before the first. */
export async function lessonContents(context: Context, enrolmentId: string, lesson: LessonOutline): Promise<AttemptContents | null> {
  const row = await contents(context)
    .where('attempt.enrolmentId', '=', enrolmentId)
    .where('attempt.purpose', '=', 'LESSON')
    .where('attempt.node', '=', lesson.node)
    .where('attempt.questionsHash', '=', formsHash(lesson.questions))
    .executeTakeFirst();
  return row ?? null;
}
