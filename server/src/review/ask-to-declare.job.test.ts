import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PersonaKey } from '../identity/development-personas.ts';
import { today } from '../kernel/clock.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { Task } from '../tasks/task.entity.ts';
import { runDueJobs } from '../testing/run-due-jobs.ts';
import { testContext } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { askToDeclareJob, planAskToDeclare } from './ask-to-declare.job.ts';
import { endTeamMember } from './end-team-member.ts';
import { Reviews, wordsOf } from './testing/reviews.ts';

let database: TestDatabase;
let reviews: Reviews;
beforeEach(async () => {
  database = await createTestDatabase('demo');
  reviews = new Reviews(database);
  await reviews.begin();
  await reviews.declare('physician');
  await reviews.member('physician', 'AUTHOR');
  await inTransaction(context(), planAskToDeclare);
});
afterEach(() => database.close());

const context = (): Context => testContext(database, undefined, reviews.editions.clock);
/** The look of the morning so many days later. */
const days = async (count: number): Promise<void> => {
  reviews.pass(count);
  await askToDeclareJob.run(context(), { day: today(reviews.editions.clock) });
};
const asked = async (key: PersonaKey) =>
  reviews.em.find(Task, { kind: 'DECLARE_INTERESTS', personId: (await reviews.person(key)).id, closedAt: null });

describe('a declaration that lapses', () => {
  it('is asked for anew a month before, once, until it is made', async () => {
    reviews.pass(300);
    expect(await runDueJobs(context)).toContain('ASK_TO_DECLARE');
    expect(await asked('physician')).toEqual([]);
    await days(36);
    const [task, ...more] = await asked('physician');
    expect(more).toEqual([]);
    expect(task).toMatchObject({ link: `/redaktion/granskning/${reviews.slug}/arbetsgrupp`, parameters: { holdsUntil: '2027-11-23' } });
    expect(task?.dueAt?.toISOString().slice(0, 10)).toBe('2027-11-23');
    await days(60);
    expect(await asked('physician')).toMatchObject([{ id: task?.id }]);
    await reviews.declare('physician');
    expect(await asked('physician')).toEqual([]);
    await days(30);
    expect(await asked('physician')).toEqual([]);
  });

  it('is asked for of whoever writes on the long course, and of nobody who has left', async () => {
    const memberId = toNodeId('TeamMember', (await reviews.memberOf('physician')).id);
    expect(wordsOf(await endTeamMember(await reviews.as('editor'), { artefactId: reviews.artefactId, memberId }))).toEqual([]);
    // What the demo declares for the editor holds from the day it was loaded.
    await days(2_000);
    expect(await asked('editor')).toHaveLength(1);
    expect(await asked('physician')).toEqual([]);
  });

  it('is asked for of nobody where no edition is in work', async () => {
    expect(await reviews.move('REJECT', { reason: 'Frågan är redan besvarad.' })).toEqual([]);
    await days(400);
    expect(await asked('physician')).toEqual([]);
  });
});
