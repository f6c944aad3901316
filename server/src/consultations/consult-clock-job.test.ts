import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../kernel/node-id.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { runDueJobs } from '../testing/run-due-jobs.ts';
import { TestClock, testContext } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { closeOutConsult } from './close-out-consult.ts';
import { answerConsult } from './answer-consult.ts';
import { ConsultClockMark } from './consult-clock-mark.entity.ts';
import { ConsultClockTime } from './consult-clock-time.entity.ts';
import { ConsultTransition } from './consult-transition.entity.ts';
import { replyToClarification } from './reply-to-clarification.ts';
import { reportOutcome } from './report-outcome.ts';
import { requestClarification } from './request-clarification.ts';
import {
  answered,
  claimed,
  consultOf,
  contexts,
  errorsOf,
  openTasks,
  plainAnswer,
  queued,
  submitted,
  type As,
} from './testing/consult-steps.ts';
import { WorkingHours } from './working-hours.entity.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('the clocks of questions', () => {
  let database: TestDatabase;
  let as: As;
  let clock: TestClock;
  const pass = async (milliseconds: number): Promise<string[]> => {
    clock.advance(milliseconds);
    return runDueJobs(() => testContext(database, undefined, clock));
  };
  const marksOf = async (consultId: string) => {
    const rows = await database.orm.em
      .fork()
      .find(ConsultClockMark, { consultId: String(idOf('Consult', consultId)) }, { orderBy: { at: 'asc', mark: 'desc' } });
    return rows.map(({ clock, mark, at }) => `${clock} ${mark} ${at.toISOString().slice(0, 16)}`);
  };
  const stepsOf = async (consultId: string) => {
    const rows = await database.orm.em
      .fork()
      .find(ConsultTransition, { consultId: String(idOf('Consult', consultId)) }, { orderBy: { number: 'asc' } });
    return rows.map(({ transition, actorRole }) => `${transition} ${actorRole}`);
  };
  beforeAll(async () => {
    clock = new TestClock();
    database = await createTestDatabase('demo');
    as = contexts(database, clock);
  });
  afterAll(() => database.close());

  it('remind in working hours and tell the lead when triage is late, over night and not before', async () => {
    // Monday 09.00 in Sweden: half a business day later it is 13.30, the whole is up on Tuesday at 09.00.
    const consultId = await submitted(as);
    await pass(4 * HOUR);
    expect(await marksOf(consultId)).toEqual([]);
    await pass(HOUR);
    expect(await marksOf(consultId)).toHaveLength(1);
    await pass(DAY);
    expect((await marksOf(consultId)).map((mark) => mark.slice(0, 8))).toEqual(['TRIAGE 1', 'TRIAGE 2', 'TRIAGE 0']);
    expect(await openTasks(database, consultId)).toEqual(['CONSULT_LATE', 'CONSULT_TRIAGE']);
  });

  it('assign a question nobody takes, and free one nobody begins', async () => {
    const consultId = await queued(as);
    await pass(2 * DAY);
    expect((await stepsOf(consultId)).at(-1)).toBe('T9 SYS');
    await pass(4 * DAY);
    expect(await stepsOf(consultId)).toContain('T10 SYS');
  });

  it('stand still while the asker is asked, and expire after three reminders; reopened they go on', async () => {
    const consultId = await claimed(as);
    await requestClarification(await as('consultant'), { consultId, questions: ['Vilken dos?'] });
    for (let day = 0; day < 30; day += 1) await pass(DAY);
    expect((await marksOf(consultId)).filter((mark) => mark.startsWith('REQ_REPLY')).map((mark) => mark.slice(0, 11))).toEqual([
      'REQ_REPLY 1',
      'REQ_REPLY 2',
      'REQ_REPLY 3',
      'REQ_REPLY 0',
    ]);
    expect((await marksOf(consultId)).filter((mark) => mark.startsWith('FIRST_ANSWER'))).toEqual([]);
    expect(await consultOf(database, consultId)).toMatchObject({ state: 'CLOSED', before: 'AWAITING_REQUESTER' });
  });

  it('count only their own side’s time, net and gross, and it is kept when they stop', async () => {
    const consultId = await claimed(as);
    await requestClarification(await as('consultant'), { consultId, questions: ['Vilken dos?'] });
    clock.advance(3 * DAY);
    expect(errorsOf(await replyToClarification(await as('physician'), { consultId, text: 'Tio milligram.' }))).toEqual([]);
    clock.advance(HOUR);
    expect(errorsOf(await answerConsult(await as('consultant'), { ...plainAnswer, consultId }))).toEqual([]);
    const kept = await database.orm.em.fork().find(ConsultClockTime, { consultId: String(idOf('Consult', consultId)) });
    const first = kept.find((each) => each.clock === 'FIRST_ANSWER');
    expect(first).toMatchObject({
      running: HOUR,
      paused: 3 * DAY,
      elapsed: 3 * DAY + HOUR,
      withinLimit: true,
      topic: 'NEUROPATHIC',
      rank: 4,
    });
    for (const { running, paused, elapsed, working } of kept) expect([running + paused, working <= running]).toEqual([elapsed, true]);
  });

  it('close a question without survey, and without outcome, when nobody answers', async () => {
    const consultId = await answered(as);
    for (let day = 0; day < 30; day += 1) await pass(DAY);
    expect((await stepsOf(consultId)).at(-1)).toBe('T20 SYS');
    const planned = await claimed(as);
    await answerConsult(await as('consultant'), { ...plainAnswer, consultId: planned, followUp: { weeks: 8, measure: 'Sömn' } });
    await closeOutConsult(await as('physician'), {
      consultId: planned,
      patientOutcome: 'NEW_COURSE',
      referralEffect: 'CONTEMPLATED_AVOIDED',
    });
    expect(await consultOf(database, planned)).toMatchObject({ state: 'FOLLOW_UP' });
    await pass(8 * 7 * DAY - 2 * DAY);
    expect(await marksOf(planned)).not.toContainEqual(expect.stringContaining('OUTCOME'));
    for (let day = 0; day < 38; day += 1) await pass(DAY);
    expect((await stepsOf(planned)).at(-1)).toBe('T21 SYS');
  });

  it('keep the follow-up an answer planned, when nobody answers the survey', async () => {
    const consultId = await claimed(as);
    await answerConsult(await as('consultant'), { ...plainAnswer, consultId, followUp: { weeks: 8, measure: 'Sömn' } });
    for (let day = 0; day < 30; day += 1) await pass(DAY);
    const { state, outcomeDueAt } = await consultOf(database, consultId);
    expect(state).toBe('FOLLOW_UP');
    const weeksLeft = ((outcomeDueAt?.getTime() ?? 0) - clock.now().getTime()) / (7 * DAY);
    expect([weeksLeft > 5, weeksLeft < 8]).toEqual([true, true]);
    expect(await openTasks(database, consultId)).toContain('CONSULT_OUTCOME');
  });

  it('leave an outcome to the asker, once', async () => {
    const consultId = await claimed(as);
    await answerConsult(await as('consultant'), { ...plainAnswer, consultId, followUp: { weeks: 8, measure: 'Sömn' } });
    await closeOutConsult(await as('physician'), { consultId, patientOutcome: 'NEW_COURSE', referralEffect: 'CONTEMPLATED_AVOIDED' });
    const outcome = { consultId, adviceFollowed: 'YES', patientEffect: 'BETTER', referralMade: false } as const;
    expect(errorsOf(await reportOutcome(await as('physician'), { ...outcome, learned: 'Se 18900117-9838' }))).toEqual([
      'IdentityFound learned',
    ]);
    expect(errorsOf(await reportOutcome(await as('consultant'), outcome))).toEqual(['NotAllowed']);
    expect(errorsOf(await reportOutcome(await as('physician'), outcome))).toEqual([]);
    expect(errorsOf(await reportOutcome(await as('physician'), outcome))).toEqual(['NotReady']);
  });

  it('follow the hours a region or unit has decided', async () => {
    const em = database.orm.em.fork();
    const centre = await em.findOneOrFail(OrganisationNode, { slug: 'kunskapscentrum-sodra' });
    const day = clock.now().toISOString().slice(0, 10);
    em.persist(
      em.create(WorkingHours, { organisationNodeId: centre.id, zone: null, week: null, days: { [day]: [] }, changedAt: clock.now() }),
    );
    await em.flush();
    const consultId = await submitted(as);
    await pass(8 * HOUR);
    expect(await marksOf(consultId)).toEqual([]);
  });
});
