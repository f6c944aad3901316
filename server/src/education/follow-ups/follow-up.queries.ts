import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { idOf } from '../../kernel/node-id.ts';
import type { AttemptContents } from '../attempt.queries.ts';
import { ownsEnrolment } from '../course.policy.ts';
import { answeredQuestion, type QuestionRow } from '../question.rows.ts';
import type { FollowUpTables } from './follow-ups.tables.ts';

const tables = (context: Context) => projection<FollowUpTables>(context.em);

/** Questions that came back to the viewer. */
export type FollowUpRow = {
  id: string;
  enrolmentId: string;
  artefactId: string;
  day: number;
  nodes: string[];
  answered: string[];
  openedAt: Date;
  doneAt: Date | null;
  courseTitle: Localised<string>;
  courseSlug: string;
};

/** Whether questions of completed courses may come back to the viewer. */
export async function wantsFollowUps(context: Context): Promise<boolean> {
  const { viewer } = context;
  if (viewer.kind !== 'PERSON') return false;
  const no = await tables(context)
    .selectFrom('follow_up_opt_out')
    .select('personId')
    .where('personId', '=', viewer.personId)
    .executeTakeFirst();
  return no === undefined;
}

/** What came back to the viewer by its id; null for anybody else's and for an unknown one. */
export async function readFollowUp(context: Context, nodeId: string): Promise<FollowUpRow | null> {
  const id = idOf('FollowUp', nodeId);
  if (!id) return null;
  const row = await tables(context)
    .selectFrom('follow_up as back')
    .innerJoin('enrolment', 'enrolment.id', 'back.enrolmentId')
    .innerJoin('artefact', 'artefact.id', 'enrolment.artefactId')
    .innerJoin('artefact_version as version', 'version.id', 'enrolment.versionId')
    .select([
      'back.id',
      'back.enrolmentId',
      'enrolment.artefactId',
      'enrolment.personId',
      'back.day',
      'back.nodes',
      'back.answered',
      'back.openedAt',
      'back.doneAt',
      'version.title as courseTitle',
      'artefact.slug as courseSlug',
    ])
    .where('back.id', '=', id)
    .executeTakeFirst();
  return row && ownsEnrolment(context.viewer, row) ? row : null;
}

/**
 * The questions that came back, in their order, as if nothing had been answered before: what is told of them is what has been answered since. One statement. The
 * viewer owns them.
 */
export async function questionsBack(context: Context, { enrolmentId, artefactId, nodes, openedAt }: FollowUpRow): Promise<QuestionRow[]> {
  const attempts = (await tables(context)
    .selectFrom('attempt')
    .select((eb) => [
      'attempt.id',
      'attempt.questions',
      jsonArrayFrom(
        eb
          .selectFrom('attempt_event as event')
          .select(['event.payload', 'event.happenedAt'])
          .whereRef('event.attemptId', '=', 'attempt.id')
          .where('event.happenedAt', '>=', openedAt)
          .orderBy('event.sequence'),
      ).as('events'),
    ])
    .where('attempt.enrolmentId', '=', enrolmentId)
    .where('attempt.purpose', '=', 'LESSON')
    .orderBy('attempt.number', 'desc')
    .execute()) as unknown as Omit<AttemptContents, 'submitted'>[];
  return nodes.flatMap((node) => {
    const attempt = attempts.find(({ questions }) => questions.some((question) => question.node === node));
    const question = attempt?.questions.find((each) => each.node === node);
    return attempt && question ? [answeredQuestion(artefactId, question, { ...attempt, submitted: false }, true)] : [];
  });
}
