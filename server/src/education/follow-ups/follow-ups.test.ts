import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toNodeId } from '../../kernel/node-id.ts';
import { Task } from '../../tasks/task.entity.ts';
import { runDueJobs } from '../../testing/run-due-jobs.ts';
import { testContext, TestClock } from '../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { Attempt } from '../attempt.entity.ts';
import { learnerAs, type Learner } from '../testing/learner.ts';
import { publishCourse, testCourse } from '../testing/test-course.ts';
import { askFollowUp, FOLLOW_UP_TASK } from './ask-follow-up.ts';
import { FollowUp, FollowUpOptOut } from './follow-up.entity.ts';
import { questionsBack, readFollowUp } from './follow-up.queries.ts';
import { wantFollowUps } from './want-follow-ups.ts';

const DAY = 86_400_000;
/** The questions of the only lesson; q1 is answered wrongly. */
const QUESTIONS = ['q1', 'q2', 'q3', 'q6'];

let database: TestDatabase;
let clock: TestClock;
let learner: Learner;
let count = 0;
let enrolmentId = '';
beforeAll(async () => {
  database = await createTestDatabase('demo');
});
afterAll(() => database.close());

/** A course whose four questions all stand in one lesson, taken to its end. */
beforeEach(async () => {
  count += 1;
  clock = new TestClock();
  learner = await learnerAs(database, 'nurse', clock);
  await database.orm.em.fork().nativeDelete(FollowUpOptOut, {});
  const { nodes, ...course } = testCourse();
  const lesson = { ...nodes['l1'], children: QUESTIONS } as (typeof nodes)[string];
  const kurs = { ...nodes['kurs'], children: ['l1', 'sbu341'] } as (typeof nodes)[string];
  const { prov: _, l2: __, q4: ___, q5: ____, ...kept } = nodes;
  await publishCourse(database, { ...course, nodes: { ...kept, kurs, l1: lesson } }, `repetition-${count}`);
  enrolmentId = (await learner.enrol(`repetition-${count}`)).enrolment?.id ?? '';
  await learner.answer(enrolmentId, 'q1', { options: ['a'] });
  await learner.answer(enrolmentId, 'q2', { options: ['a', 'b'] });
  await learner.answer(enrolmentId, 'q3', { options: ['false'] });
  const { enrolment } = await learner.answer(enrolmentId, 'q6', { value: 6.9 });
  if (!enrolment?.completedAt) throw new Error('The course is not completed.');
});

const due = () => runDueJobs(() => testContext(database, undefined, clock));
const back = () => database.orm.em.fork().find(FollowUp, { enrolmentId }, { orderBy: { day: 'asc' } });
const waiting = async () =>
  database.orm.em.fork().count(Task, { kind: FOLLOW_UP_TASK, subjectId: { $in: (await back()).map(({ id }) => id) }, closedAt: null });

async function onDay(day: number): Promise<void> {
  const [first] = await database.orm.em.fork().find(Attempt, { enrolmentId });
  clock.advance((first?.startedAt.getTime() ?? 0) + day * DAY - clock.now().getTime());
  await due();
}

describe('questions that come back', () => {
  it('come two at a time on the third, tenth and thirtieth day, what was wrong first', async () => {
    await onDay(2);
    expect(await back()).toEqual([]);
    for (const day of [3, 10, 30]) await onDay(day);
    expect((await back()).map(({ day, nodes }) => [day, nodes])).toEqual([
      [3, ['q1', 'q2']],
      [10, ['q3', 'q6']],
      [30, ['q1', 'q2']],
    ]);
    expect(await waiting()).toBe(3);
  });

  it('tell nothing of what was answered before, and are done when both are answered again', async () => {
    await onDay(3);
    const [followUp] = await back();
    const id = toNodeId('FollowUp', followUp?.id ?? '');
    const shown = async () => {
      const row = await readFollowUp(learner.context(), id);
      return row
        ? (await questionsBack(learner.context(), row)).map(({ node, tries, result }) => [node, tries, result?.right ?? null])
        : null;
    };
    expect(await shown()).toEqual([
      ['q1', 0, null],
      ['q2', 0, null],
    ]);
    clock.advance(1_000);
    await Promise.all(['one', 'one', 'other'].map((key) => learner.answer(enrolmentId, 'q1', { options: ['b'] }, key)));
    expect(await shown()).toEqual([
      ['q1', 2, true],
      ['q2', 0, null],
    ]);
    expect(await waiting()).toBe(1);
    await learner.answer(enrolmentId, 'q2', { options: ['c'] });
    expect((await back())[0]?.doneAt).toEqual(clock.now());
    expect(await waiting()).toBe(0);
  });

  it('are for whoever took the course alone', async () => {
    await onDay(3);
    const [followUp] = await back();
    const other = await learnerAs(database, 'physician', clock);
    expect(await readFollowUp(other.context(), toNodeId('FollowUp', followUp?.id ?? ''))).toBeNull();
  });

  it('stay away from who has said no, and come again to who says yes', async () => {
    await onDay(3);
    const say = (wanted: boolean) => wantFollowUps(learner.context(), { wanted });
    expect(await Promise.all([say(false), say(false)])).toEqual([
      { wanted: false, errors: [] },
      { wanted: false, errors: [] },
    ]);
    expect(await waiting()).toBe(0);
    await onDay(10);
    expect((await back()).map(({ day }) => day)).toEqual([3]);
    expect(await say(true)).toEqual({ wanted: true, errors: [] });
    await onDay(30);
    expect((await back()).map(({ day }) => day)).toEqual([3, 30]);
    expect((await wantFollowUps(testContext(database), { wanted: false })).errors).toHaveLength(1);
  });

  it('come once, though the job runs twice', async () => {
    await onDay(3);
    await askFollowUp.run(testContext(database, undefined, clock), { enrolmentId, day: 3 });
    expect(await back()).toHaveLength(1);
  });
});
