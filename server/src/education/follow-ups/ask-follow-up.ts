import { z } from 'zod';
import { chooseFollowUps, FOLLOW_UP_DAYS, type Asked, type FollowUpDay } from 'shared/education/follow-ups/choose-follow-ups.ts';
import { scoreAnswer } from 'shared/education/question-scoring.ts';
import { addDays } from 'shared/time/add-days.ts';
import { today } from '../../kernel/clock.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { enqueue } from '../../kernel/jobs/enqueue.ts';
import type { Job } from '../../kernel/jobs/job.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import { ArtefactVersion } from '../../publishing/artefact-version.entity.ts';
import { openTask } from '../../tasks/open-task.ts';
import { lessonContents } from '../attempt.queries.ts';
import { foldAttempt } from '../attempt-score.ts';
import { CourseOutline } from '../course-outline.entity.ts';
import { followUpPath } from '../course-paths.ts';
import { Enrolment } from '../enrolment.entity.ts';
import { MORNING } from '../remind-of-requirement.ts';
import { FollowUp, FollowUpOptOut } from './follow-up.entity.ts';

/** How many days the questions wait before they are late. */
const WAIT_DAYS = 7;

export const FOLLOW_UP_TASK = 'FOLLOW_UP';

/**
 * Some days after a course was completed: two of its questions come back to whoever took it and has not said no. They wait on the list of what waits, and
 * with it in the daily letter.
 */
export const askFollowUp: Job<{ enrolmentId: string; day: FollowUpDay }> = {
  kind: 'ASK_FOLLOW_UP',
  data: z.object({ enrolmentId: z.uuid(), day: z.literal(FOLLOW_UP_DAYS) }),
  run: (context, { enrolmentId, day }) =>
    inTransaction(context, async (context) => {
      const { em, clock } = context;
      const enrolment = await em.findOne(Enrolment, enrolmentId);
      if (!enrolment?.completedAt || (await em.count(FollowUpOptOut, { personId: enrolment.personId })) > 0) return;
      if ((await em.count(FollowUp, { enrolmentId, day })) > 0) return;
      const nodes = chooseFollowUps(await questionsOf(context, enrolment), day);
      if (nodes.length === 0) return;
      const followUp = em.create(FollowUp, {
        id: crypto.randomUUID(),
        enrolmentId,
        day,
        nodes,
        answered: [],
        openedAt: clock.now(),
        doneAt: null,
      });
      await tell(context, enrolment, followUp);
      record(context, { action: 'FOLLOW_UP_ASKED', objectType: 'Enrolment', objectId: enrolmentId, details: { day } });
    }),
};

/** Asks for all of them, in the transaction in which a course is completed. They come in the morning, before anybody works. */
export async function planRepetition(context: Context, { id: enrolmentId }: Enrolment): Promise<void> {
  for (const day of FOLLOW_UP_DAYS) {
    const at = new Date(`${addDays(today(context.clock), day)}${MORNING}`);
    await enqueue(context, askFollowUp, { enrolmentId, day }, { at, once: `${enrolmentId} ${day}` });
  }
}

/** The questions of the lessons, in the order of the course, with how each was first answered. */
async function questionsOf(context: Context, enrolment: Enrolment): Promise<Asked[]> {
  const { steps } = await context.em.findOneOrFail(CourseOutline, enrolment.outlineId);
  const asked: Asked[] = [];
  for (const step of steps) {
    if (step.type !== 'lesson') continue;
    const contents = await lessonContents(context, enrolment.id, step);
    const { answers } = foldAttempt(contents?.events.map(({ payload }) => payload) ?? []);
    for (const { node, attrs } of contents?.questions ?? []) {
      const first = answers.get(node)?.first ?? null;
      asked.push({ node, wrong: first !== null && scoreAnswer(attrs, first).fraction < 1 });
    }
  }
  return asked;
}

async function tell(context: Context, enrolment: Enrolment, followUp: FollowUp): Promise<void> {
  const { title } = await context.em.findOneOrFail(ArtefactVersion, enrolment.versionId, { fields: ['title'] });
  await openTask(context, {
    kind: FOLLOW_UP_TASK,
    owner: { personId: enrolment.personId },
    subjectType: 'FollowUp',
    subjectId: followUp.id,
    link: followUpPath(toNodeId('FollowUp', followUp.id)),
    parameters: { title, count: followUp.nodes.length },
    dueAt: new Date(`${addDays(today(context.clock), WAIT_DAYS)}T21:59:59.000Z`),
  });
}
