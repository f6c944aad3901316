import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Task } from '../tasks/task.entity.ts';
import { runDueJobs } from '../testing/run-due-jobs.ts';
import { testContext } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { Reviews, wordsOf } from './testing/reviews.ts';

const NORTH = 'Exempelregion norr';
const AUTHORITY = 'Exempelmyndigheten';
let database: TestDatabase;
let reviews: Reviews;
beforeEach(async () => {
  database = await createTestDatabase('demo');
  reviews = new Reviews(database);
  await reviews.write();
});
afterEach(() => database.close());

/** What the clock of the product does when so many days have passed. */
const after = async (days: number): Promise<string[]> => {
  reviews.pass(days);
  const done = await runDueJobs(() => testContext(database, undefined, reviews.editions.clock));
  return done.filter((kind) => kind === 'OPEN_ROUND' || kind === 'END_ROUND');
};
const open = (kind: string) => reviews.em.count(Task, { kind, closedAt: null });

/** The tests begin on Monday 23 November 2026, before noon. */
describe('the clock of a round', () => {
  it('sends it out on its first day, and the morning after its last the text is revised', async () => {
    await reviews.planDays('2026-12-01', '2026-12-29');
    await reviews.invite();
    expect(await after(7)).toEqual([]);
    expect(await reviews.state()).toBe('INTERNAL_REVIEW');
    expect(await after(1)).toEqual(['OPEN_ROUND']);
    expect(await reviews.state()).toBe('REMISS');
    expect((await reviews.round()).openedAt).not.toBeNull();
    expect(await open('ANSWER_ROUND')).toBe(7);
    expect(wordsOf(await reviews.answer('regionBody', NORTH))).toEqual([]);
    expect(await after(28)).toEqual([]);
    expect(await after(1)).toEqual(['END_ROUND']);
    expect(await reviews.state()).toBe('REVISING');
    expect(await open('ANSWER_COMMENTS')).toBe(1);
    const late = await reviews.answer('authorityBody', AUTHORITY);
    expect(late.invitation).toMatchObject({ late: true });
    expect(wordsOf(await reviews.close())).toEqual([]);
    expect(await open('ANSWER_COMMENTS')).toBe(0);
  });

  it('says once what hinders it, and tries again every morning', async () => {
    await reviews.planDays('2026-12-01', '2026-12-29');
    expect(await after(8)).toEqual(['OPEN_ROUND']);
    expect(await reviews.state()).toBe('INTERNAL_REVIEW');
    expect(await open('ROUND_NOT_OUT')).toBe(1);
    expect(await after(1)).toEqual(['OPEN_ROUND']);
    expect(await open('ROUND_NOT_OUT')).toBe(1);
    await reviews.invite();
    expect(await after(1)).toEqual(['OPEN_ROUND']);
    expect(await reviews.state()).toBe('REMISS');
    expect(await open('ROUND_NOT_OUT')).toBe(0);
  });

  it('follows the plan as it was changed last', async () => {
    await reviews.planDays('2026-12-01', '2026-12-29');
    await reviews.invite();
    await reviews.planDays('2026-12-03', '2026-12-30');
    expect(await after(8)).toEqual(['OPEN_ROUND']);
    expect(await reviews.state()).toBe('INTERNAL_REVIEW');
    expect(await open('ROUND_NOT_OUT')).toBe(0);
    expect(await after(2)).toEqual(['OPEN_ROUND']);
    expect(await reviews.state()).toBe('REMISS');
  });

  it('leaves a round alone that somebody has sent out, and ended, by hand', async () => {
    await reviews.plan([NORTH, AUTHORITY, 'Exempelföreningen för smärtläkare', 'Exempelförbundet för patienter och närstående']);
    await reviews.take('OPEN_REMISS');
    expect(await after(1)).toEqual(['OPEN_ROUND']);
    expect(await reviews.state()).toBe('REMISS');
    await reviews.take('REVISE', undefined, 28);
    expect(await after(1)).toEqual(['END_ROUND']);
    expect(await reviews.state()).toBe('REVISING');
  });
});
