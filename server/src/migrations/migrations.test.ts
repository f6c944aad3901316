import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../kernel/database/connect.ts';
import { migrate } from '../kernel/database/migrate.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { entities } from '../mikro-orm.config.ts';
import { testContext } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { appendOnlyTables } from './append-only-tables.ts';
import { M0002Guards } from './m0002-guards.ts';
import { migrations } from './migrations.ts';

describe('the database the migrations build', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  let app: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    owner = new pg.Client({ connectionString: database.ownerUrl });
    app = new pg.Client({ connectionString: database.appUrl });
    await Promise.all([owner.connect(), app.connect()]);
    const context = testContext(database);
    record(context, { action: 'TEST', objectType: 'Test', objectId: 'test' });
    await context.em.flush();
  });
  afterAll(async () => {
    await Promise.all([owner.end(), app.end()]);
    await database.close();
  });

  it('has exactly the tables the entities say', async () => {
    const orm = await connect({ url: database.ownerUrl, entities, migrations, poolSize: 1, statementTimeoutMilliseconds: 20_000 });
    const difference = await orm.schema.getUpdateSchemaSQL({ wrap: false });
    const guards = new M0002Guards(orm.driver, orm.config);
    guards.up();
    await orm.close(true);
    const guarded = new Set(
      [
        ...guards
          .getQueries()
          .map((query) => (typeof query === 'string' ? query : ''))
          .join('\n')
          .matchAll(/(?:trigger|index) "?(\w+)/g),
      ].map(([, name]) => name),
    );
    const ofGuards = (line: string): boolean =>
      guarded.has(/^drop (?:trigger|index)(?: if exists)? "(\w+)"/.exec(line)?.[1]) || /^drop function .*_fn"/.test(line);
    const unexplained = difference.split('\n').filter((line) => line.trim() !== '' && !ofGuards(line));
    expect(unexplained).toEqual([]);
  });

  it('is not changed by a second migration', async () => {
    expect(await migrate({ ownerUrl: database.ownerUrl, appRole: 'kunskapsnav_app', entities, migrations })).toBe(0);
  });

  it.each([`update ledger_event set action = 'changed'`, 'delete from ledger_event', 'truncate ledger_event'])(
    'keeps the ledger as it was written, also from its owner: %s',
    async (change) => {
      await expect(owner.query(change)).rejects.toThrow('ledger_event is append-only');
    },
  );

  it.each(appendOnlyTables)('guards %s against every change by triggers that are on', async (table) => {
    const { rows } = await owner.query<{ event: string }>(
      `select event_manipulation as event from information_schema.triggers where event_object_table = $1 and trigger_name = 'append_only' order by 1`,
      [table],
    );
    expect(rows.map(({ event }) => event)).toEqual(['DELETE', 'UPDATE']);
    await expect(owner.query(`truncate "${table}" cascade`)).rejects.toThrow('is append-only');
    const { rows: off } = await owner.query(`select tgname from pg_trigger where tgrelid = $1::regclass and tgenabled = 'D'`, [table]);
    expect(off).toEqual([]);
  });

  it.each(appendOnlyTables)('does not give the serving role the right to change %s', async (table) => {
    const { rows } = await app.query<{ right: string }>(
      `select privilege_type as right from information_schema.role_table_grants where table_name = $1 and grantee = 'kunskapsnav_app' order by 1`,
      [table],
    );
    expect(rows.map(({ right }) => right)).toEqual(['INSERT', 'SELECT']);
  });

  it('lets the serving role read and write rows', async () => {
    await expect(app.query('select count(*) from person')).resolves.toBeDefined();
  });

  it.each([
    'create table mine (id int)',
    'alter table person add column more text',
    'drop table person',
    'drop trigger append_only on ledger_event',
    'alter table ledger_event disable trigger all',
    'create function mine() returns int language sql as $$ select 1 $$',
    'select * from migration',
    "set session_replication_role = 'replica'",
    'set role kunskapsnav_owner',
  ])('does not let the serving role %s', async (statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('never takes text into the ledger', () => {
    const entry = { action: 'TEST', objectType: 'Test', objectId: 'test', details: { note: 'x'.repeat(129) } };
    expect(() => record(testContext(database), entry)).toThrow(RangeError);
  });
});
