import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { inTransaction, type Context } from '../context.ts';
import { Extensions } from '../extension-points.ts';
import { runDueJobs } from '../../testing/run-due-jobs.ts';
import { TestClock, testContext } from '../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { enqueue } from './enqueue.ts';
import { jobKind, jobKinds, type Job } from './job.ts';
import { startJobs } from './work-jobs.ts';

const HOUR = 3_600_000;

describe('jobs', () => {
  let database: TestDatabase;
  const clock = new TestClock();
  const seen: string[] = [];
  const note: Job<{ id: string }> = {
    kind: 'TEST_NOTE',
    data: z.strictObject({ id: z.string() }),
    run: async (_context, { id }) => {
      if (id === 'fails') throw new Error('Quotes 18900117-9838.');
      seen.push(id);
    },
  };
  const context = (): Context => ({
    ...testContext(database, undefined, clock),
    extensions: new Extensions().add(jobKinds, jobKind(note)),
  });
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.close());

  it('are done when the change that asks for them is, and not when it is undone', async () => {
    await inTransaction(context(), (within) => enqueue(within, note, { id: 'kept' }));
    const undone = inTransaction(context(), async (within) => {
      await enqueue(within, note, { id: 'undone' });
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    await expect(enqueue(context(), note, { id: 'alone' })).rejects.toThrow('outside the transaction');
    expect(await runDueJobs(context)).toEqual(['TEST_NOTE']);
    expect(seen.splice(0)).toEqual(['kept']);
  });

  it('wait for their instant, and are done once under one name', async () => {
    const at = new Date(clock.now().getTime() + HOUR);
    for (const _time of [1, 2]) await inTransaction(context(), (within) => enqueue(within, note, { id: 'later' }, { at, once: 'a' }));
    expect(await runDueJobs(context)).toEqual([]);
    clock.advance(HOUR);
    expect(await runDueJobs(context)).toEqual(['TEST_NOTE']);
    await inTransaction(context(), (within) => enqueue(within, note, { id: 'later' }, { once: 'a' }));
    expect(await runDueJobs(context)).toEqual([]);
    expect(seen.splice(0)).toEqual(['later']);
  });

  it('are done by the worker while the product runs; one that fails is reported, and what it says is not kept', async () => {
    const failed: unknown[] = [];
    const stop = await startJobs({
      url: database.appUrl,
      role: undefined,
      contextOf: context,
      report: (error, kind) => void failed.push(kind ?? error),
    });
    await inTransaction(context(), async (within) => {
      await enqueue(within, note, { id: 'fails' });
      await enqueue(within, note, { id: 'worked' });
    });
    await vi.waitFor(() => expect([seen, failed]).toEqual([['worked'], ['TEST_NOTE']]), { timeout: 10_000 });
    await stop();
    const kept = await database.orm.em.fork().execute(`select data::text || coalesce(output::text, '') as row from jobs.job`);
    expect(JSON.stringify(kept)).not.toContain('18900117');
  });
});
