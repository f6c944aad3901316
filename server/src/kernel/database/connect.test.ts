import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrations } from '../../migrations/migrations.ts';
import { entities } from '../../mikro-orm.config.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { connect, refuseUnusable, type Orm } from './connect.ts';

let database: TestDatabase;
let orm: Orm;
beforeAll(async () => {
  database = await createTestDatabase('empty');
  orm = await connect({ url: database.appUrl, entities, migrations, poolSize: 2, statementTimeoutMilliseconds: 500 });
});
afterAll(async () => {
  await orm.close(true);
  await database.close();
});

const timed = async (work: Promise<unknown>): Promise<{ milliseconds: number; message: string }> => {
  const began = performance.now();
  const message = await work.then(
    () => '',
    (error: Error) => error.message,
  );
  return { milliseconds: performance.now() - began, message };
};

it('ends a statement that takes too long', async () => {
  const { message } = await timed(orm.em.fork().execute('select pg_sleep(20)'));
  expect(message).toContain('canceling statement due to statement timeout');
});

it('refuses within about a second when every place in the pool is taken, and serves again afterwards', async () => {
  const go = Promise.withResolvers<void>();
  const taken = [1, 2].map(() => Promise.withResolvers<void>());
  const holding = taken.map((place) =>
    orm.em.fork().transactional(async (em) => {
      await em.execute('select 1');
      place.resolve();
      await go.promise;
    }),
  );
  await Promise.all(taken.map(({ promise }) => promise));
  const { message, milliseconds } = await timed(orm.em.fork().execute('select 1'));
  expect(message).toMatch(/timeout/i);
  expect(milliseconds).toBeLessThan(3_000);
  go.resolve();
  await Promise.all(holding);
  expect(await orm.em.fork().execute('select 1 as one')).toEqual([{ one: 1 }]);
});

it('says in one sentence that the account that serves cannot use the database', async () => {
  await refuseUnusable(orm);
  const url = database.appUrl.replace('kunskapsnav_app', 'nobody_at_all');
  const unusable = await connect({ url, entities, migrations, poolSize: 2, statementTimeoutMilliseconds: 500 });
  await expect(refuseUnusable(unusable)).rejects.toMatchObject({
    name: 'StartError',
    message: 'The account that serves cannot use the database: role "nobody_at_all" does not exist.',
  });
  await unusable.close(true);
});
