import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrations } from '../../migrations/migrations.ts';
import { entities } from '../../mikro-orm.config.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { connect } from './connect.ts';

describe('the pool', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
  });
  afterAll(() => database.close());

  it('of three places survives four connections that die inside transactions, and closes', async () => {
    const orm = await connect({ url: database.appUrl, entities, migrations, poolSize: 3, statementTimeoutMilliseconds: 5_000 });
    const killer = new pg.Client({ connectionString: database.appUrl });
    await killer.connect();
    for (let kill = 0; kill < 4; kill += 1) {
      const transaction = orm.em.fork().transactional(async (em) => {
        const [backend] = await em.execute<{ pid: number }[]>('select pg_backend_pid() as pid');
        await killer.query('select pg_terminate_backend($1)', [backend?.pid]);
        await em.execute('select 1');
      });
      await expect(transaction).rejects.toThrow(/terminat|connection|EPIPE/i);
      await new Promise((done) => setTimeout(done, 100));
    }
    await killer.end();
    const answers = await Promise.all([1, 2, 3].map(() => orm.em.fork().execute('select 1 as one')));
    expect(answers).toEqual([[{ one: 1 }], [{ one: 1 }], [{ one: 1 }]]);
    await orm.close(true);
  });
});
