import pg from 'pg';
import { expect, inject, it } from 'vitest';
import { migrations } from '../../migrations/migrations.ts';
import { entities } from '../../mikro-orm.config.ts';
import { migrate } from './migrate.ts';
import { createRolesAndDatabase } from './open-database.ts';

const url = (role: string, database: string) => inject('databaseUrl').replace('{role}', role).replace('{database}', database);

it('runs each migration once when two starts do it at the same time, and tells the one that waits', async () => {
  const name = `migrate_${crypto.randomUUID().replaceAll('-', '')}`;
  await createRolesAndDatabase(url('postgres', 'postgres'), name);
  const said: string[] = [];
  const options = { ownerUrl: url('kunskapsnav_owner', name), appRole: 'kunskapsnav_app', entities, migrations };
  const ran = await Promise.all([1, 2].map(() => migrate({ ...options, report: (step) => void said.push(step) })));
  expect(ran.toSorted((a, b) => a - b)).toEqual([0, migrations.length]);
  expect(said).toEqual(['Waiting for another start to finish with the tables']);
  const client = new pg.Client({ connectionString: url('postgres', 'postgres') });
  await client.connect();
  await client.query(`drop database ${name} with (force)`);
  await client.end();
});

it('says in one sentence that the database cannot be reached', async () => {
  const options = { ownerUrl: 'postgresql://a@127.0.0.1:1/b', appRole: 'a', entities, migrations };
  await expect(migrate(options)).rejects.toMatchObject({
    name: 'StartError',
    message: expect.stringMatching(/^The database cannot be reached: [^\n]+\.$/) as string,
  });
});
