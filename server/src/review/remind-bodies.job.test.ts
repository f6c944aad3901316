import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Task } from '../tasks/task.entity.ts';
import { runDueJobs } from '../testing/run-due-jobs.ts';
import { testContext } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { remindBodies } from './remind-bodies.ts';
import { ReviewInvitation } from './review-invitation.entity.ts';
import { bodies } from './review.seed.ts';
import { Reviews, wordsOf } from './testing/reviews.ts';

const NORTH = 'Exempelregion norr';
let database: TestDatabase;
let reviews: Reviews;
beforeEach(async () => {
  database = await createTestDatabase('demo');
  reviews = new Reviews(database);
  await reviews.sendOut();
});
afterEach(() => database.close());

/** The reminders that are due; the clocks of the questions in the demo run in the same time. */
const runDue = async () =>
  (await runDueJobs(() => testContext(database, undefined, reviews.editions.clock))).filter((kind) => kind === 'REMIND_BODIES');
const reminded = () => reviews.em.count(ReviewInvitation, { remindedAt: { $ne: null } });

describe('reminders of a round', () => {
  it('come by themselves on its reminder days, to those who have not answered by then', async () => {
    expect(await runDue()).toEqual([]);
    expect(wordsOf(await reviews.answer('regionBody', NORTH))).toEqual([]);
    reviews.pass(14);
    expect(await runDue()).toEqual(['REMIND_BODIES']);
    expect(await reminded()).toBe(6);
    expect(await reviews.em.count(Task, { kind: 'ROUND_REMINDER', closedAt: null })).toBe(6);
    expect(await runDue()).toEqual([]);
    reviews.pass(11);
    expect(await runDue()).toEqual(['REMIND_BODIES']);
    expect(await reviews.em.count(Task, { kind: 'ROUND_REMINDER', closedAt: null })).toBe(6);
  });

  it('are refused, with a reason, when everybody has answered', async () => {
    for (const { name, panel, contacts } of bodies)
      for (const who of contacts) expect(wordsOf(await reviews.answer(who, name, panel ? null : 'SUPPORTS', ['Ja.']))).toEqual([]);
    const roundId = await reviews.roundId();
    expect(wordsOf(await remindBodies(await reviews.as('editor'), { roundId }))).toEqual(['Alla inbjudna har svarat.']);
    expect(await reminded()).toBe(0);
  });

  it('stop when the round is over', async () => {
    await reviews.take('REVISE', undefined, 40);
    expect(wordsOf(await reviews.close())).toEqual([]);
    expect(await runDue()).toEqual(['REMIND_BODIES', 'REMIND_BODIES']);
    expect(await reminded()).toBe(0);
  });
});
