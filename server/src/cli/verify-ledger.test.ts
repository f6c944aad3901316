import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { record } from '../kernel/ledger/ledger.ts';
import { sealLedger } from '../kernel/ledger/seal.ts';
import { testContext, TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

const server = join(import.meta.dirname, '..', '..');

let database: TestDatabase;
let owner: pg.Client;
beforeEach(async () => {
  database = await createTestDatabase('empty');
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterEach(async () => {
  await owner.end();
  await database.close();
});

/** The command as an operator gives it. */
function run(environment: Record<string, string>) {
  const command = join(server, 'node_modules', '.bin', 'tsx');
  const { status, stdout, stderr } = spawnSync(command, ['src/cli/verify-ledger.ts'], {
    cwd: server,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { status, said: `${stdout}${stderr}` };
}

it('says that a ledger is whole, and names the first bad event with exit code 1 where it is not', async () => {
  const context = testContext(database);
  for (const action of ['A', 'B', 'C']) record(context, { action, objectType: 'Test', objectId: 'x' });
  await context.em.flush();
  const sealed = () => owner.query('select 1 from ledger_seal');
  while ((await sealed()).rowCount === 0) await sealLedger(database.orm, new TestClock());

  const whole = run({ DATABASE_URL: database.ownerUrl });
  expect(whole.said).toContain('The ledger is whole: 3 events under 1 seals, 0 not sealed yet.');
  expect(whole.status).toBe(0);

  await owner.query('alter table ledger_event disable trigger user');
  await owner.query(`update ledger_event set action = 'X' where sequence >= 2`);
  const broken = run({ DATABASE_URL: database.ownerUrl });
  expect(broken.said).toContain('THE LEDGER IS NOT WHOLE. First: Event 2 (X) has been changed.\n1 more.');
  expect(broken.status).toBe(1);
});

it('says where there is no database, with exit code 2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-ledger-'));
  const { DATABASE_URL: _, ...rest } = process.env as Record<string, string>;
  const missing = run({ ...rest, DATA_FOLDER: folder });
  rmSync(folder, { recursive: true });
  expect(missing.said).toContain(`There is no database in ${folder}`);
  expect(missing.status).toBe(2);
});
