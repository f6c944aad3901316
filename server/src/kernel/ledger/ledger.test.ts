import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson, sha256Hex } from 'shared/text/canonical-json.ts';
import { testContext, TestClock } from '../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import type { ErasableTable } from './erasable-texts.ts';
import { record } from './ledger.ts';
import { sealLedger } from './seal.ts';
import type { Query } from './ledger-fault.ts';
import { verifyLedger, type LedgerReport, type Witness } from './verify.ts';

const clock = new TestClock();

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

const query: Query = async <Row>(statement: string, values: readonly unknown[] = []) =>
  (await owner.query(statement, [...values])).rows as Row[];

/** Writes events in one transaction. */
async function write(...actions: string[]): Promise<void> {
  const context = testContext(database);
  for (const action of actions) record(context, { action, objectType: 'Test', objectId: 'x', details: { step: action } });
  await context.em.flush();
}

const count = async (): Promise<number> =>
  (await query<{ count: number }>('select count(*)::int as count from ledger_event'))[0]?.count ?? 0;
const sealed = async (): Promise<number> =>
  (await query<{ count: number }>('select coalesce(sum(cardinality(sequences)), 0)::int as count from ledger_seal'))[0]?.count ?? 0;

/** Seals until everything written is sealed: transactions of other tests on the same PostgreSQL may hold a round back. */
async function sealAll(): Promise<void> {
  while ((await sealed()) < (await count())) await sealLedger(database.orm, clock);
}

/** Three seals of events A1 … C3, numbered 1 to 9. */
async function ledger(): Promise<Witness> {
  await write('A1', 'A2', 'A3');
  await sealAll();
  await write('B1', 'B2', 'B3');
  await sealAll();
  await write('C1', 'C2', 'C3');
  await sealAll();
  const [last] = await query<Witness>('select number, root from ledger_seal order by number desc limit 1');
  if (!last) throw new Error('Nothing was sealed.');
  return last;
}

/** Does as the owner of the tables what the triggers would refuse. */
async function tamper(...statements: string[]): Promise<void> {
  for (const table of ['ledger_event', 'ledger_seal']) await owner.query(`alter table ${table} disable trigger user`);
  for (const statement of statements) await owner.query(statement);
}

const verify = (witness: Witness | null = null, tables: readonly ErasableTable[] = []): Promise<LedgerReport> =>
  verifyLedger(query, { erasableTables: tables, witness });

const first = async (witness: Witness | null = null): Promise<string | undefined> => (await verify(witness)).faults[0]?.what;

describe('a ledger nobody has touched', () => {
  it('verifies, sealed and unsealed, and seals nothing twice', async () => {
    expect(await verify()).toEqual({ seals: 0, sealedEvents: 0, unsealedEvents: 0, root: null, faults: [] });
    const { root } = await ledger();
    expect(await sealLedger(database.orm, clock)).toBeNull();
    await write('D1');
    const report = await verify();
    expect(report).toMatchObject({ seals: 3, sealedEvents: 9, unsealedEvents: 1, root, faults: [] });
  });

  it('keeps one chain where two seal at once', async () => {
    await write('A1', 'A2');
    await Promise.all([sealLedger(database.orm, clock), sealLedger(database.orm, clock)]);
    await sealAll();
    expect((await verify()).faults).toEqual([]);
  });

  it('refuses change, removal and emptying, by its owner too', async () => {
    await ledger();
    for (const table of ['ledger_event', 'ledger_seal']) {
      for (const statement of [`delete from ${table}`, `truncate ${table}`])
        await expect(owner.query(statement)).rejects.toThrow('is append-only');
    }
    await expect(owner.query(`update ledger_event set action = 'X'`)).rejects.toThrow('is append-only');
  });
});

describe('the verifier names the first bad event', () => {
  it.each([
    ['was changed', [`update ledger_event set action = 'X' where sequence in (5, 8)`], 'Event 5 (X) has been changed.'],
    [
      'has another time',
      [`update ledger_event set "happenedAt" = "happenedAt" - interval '1 microsecond' where sequence = 2`],
      'Event 2 (A2) has been changed.',
    ],
    ['has another detail', [`update ledger_event set details = '{"step": "A2 "}' where sequence = 2`], 'Event 2 (A2) has been changed.'],
    ['is gone', [`delete from ledger_event where sequence in (4, 9)`], 'Event 4 is gone.'],
    [
      'changed places with another',
      [
        `update ledger_event set sequence = sequence + 100 where sequence in (3, 7)`,
        `update ledger_event set sequence = case sequence when 103 then 7 else 3 end where sequence > 100`,
      ],
      'Event 3 (C1) has been changed.',
    ],
    ['was cut off with all after it', [`delete from ledger_event where sequence > 6`], 'Event 7 is gone.'],
    [
      'was put in under an ended transaction',
      [
        `insert into ledger_event (sequence, transaction, action, outcome, "objectType", "objectId", details)
        select 40, transaction, 'X', 'ALLOWED', 'Test', 'x', '{}' from ledger_event where sequence = 2`,
      ],
      'Event 40 (X) was put in afterwards.',
    ],
    [
      'was put in under a number from before',
      [
        `insert into ledger_event (sequence, action, outcome, "objectType", "objectId", details) values (0, 'X', 'ALLOWED', 'Test', 'x', '{}')`,
      ],
      'Event 0 (X) was put in afterwards.',
    ],
  ])('that %s', async (_, statements, what) => {
    await ledger();
    await tamper(...statements);
    expect(await first()).toBe(what);
  });

  it('that was put in under a number from before, also once it has been sealed', async () => {
    await ledger();
    await tamper(
      `insert into ledger_event (sequence, action, outcome, "objectType", "objectId", details) values (0, 'X', 'ALLOWED', 'Test', 'x', '{}')`,
    );
    await sealAll();
    expect(await first()).toBe('Event 0 (X) was put in afterwards.');
  });

  it('or the seal, where the seal itself was forged, cut out or cut off', async () => {
    const { number, root } = await ledger();
    await tamper(`update ledger_seal set hashes = array['${'0'.repeat(64)}', hashes[2], hashes[3]] where number = 2`);
    expect((await verify()).faults.map(({ what }) => what)).toEqual([
      'Event 4 (B1) has been changed.',
      'Seal 2, of events 4 to 6, does not follow from the one before.',
    ]);
    await tamper('delete from ledger_seal where number = 2');
    expect((await verify()).faults.map(({ what }) => what)).toContain('Seal 2 is gone.');
    await tamper('delete from ledger_seal where number = 3', 'delete from ledger_event where sequence > 3');
    expect(await first()).toBeUndefined();
    expect(await first({ number, root })).toBe('Seals 2 to 3 are gone.');
    expect(await first({ number: 1, root })).toBe('Seal 1 is not the one whose root was noted outside the database.');
  });
});

describe('a transaction that is committed late', () => {
  it('is not lost behind a seal: its events come in the next one', async () => {
    const late = new pg.Client({ connectionString: database.appUrl });
    await late.connect();
    await late.query('begin');
    await late.query(
      `insert into ledger_event (action, outcome, "objectType", "objectId", details) values ('LATE', 'ALLOWED', 'Test', 'x', '{}')`,
    );
    await write('AFTER');
    const behind = await sealLedger(database.orm, clock);
    expect(behind?.sequences ?? []).not.toContain('2');
    await late.query('commit');
    await late.end();
    await sealAll();
    const report = await verify();
    expect(report).toMatchObject({ sealedEvents: 2, unsealedEvents: 0, faults: [] });
  });
});

describe('an erasable text', () => {
  const table: ErasableTable = { table: 'test_text', columns: ['title', 'text'], hash: 'textHash' };
  const textHash = sha256Hex(canonicalJson({ title: null, text: 'Ont i ryggen' }));

  beforeEach(async () => {
    await owner.query('create table test_text (id uuid primary key, title text, text text, "textHash" text not null)');
    await owner.query(`insert into test_text values ('${crypto.randomUUID()}', null, 'Ont i ryggen', '${textHash}')`);
    const context = testContext(database);
    record(context, { action: 'WRITTEN', objectType: 'Test', objectId: 'x', details: { textHash } });
    await context.em.flush();
  });

  const textFault = async () => (await verify(null, [table])).faults;

  it('verifies as written and as erased', async () => {
    expect(await textFault()).toEqual([]);
    await owner.query('update test_text set title = null, text = null');
    expect(await textFault()).toEqual([]);
  });

  it('is named where it was changed, taken out or put in', async () => {
    await owner.query(`update test_text set text = 'Frisk'`);
    expect(await textFault()).toEqual([{ sequence: '1', what: `A text of test_text is not the one with the hash ${textHash}.` }]);
    await owner.query('delete from test_text');
    expect(await textFault()).toEqual([{ sequence: '1', what: `A row of test_text with the hash ${textHash} is gone.` }]);
    const other = sha256Hex(canonicalJson({ title: null, text: 'Annat' }));
    await owner.query(
      `insert into test_text values ('${crypto.randomUUID()}', null, 'Annat', '${other}'), ('${crypto.randomUUID()}', null, 'Ont i ryggen', '${textHash}')`,
    );
    expect(await textFault()).toEqual([
      { sequence: null, what: `A row of test_text with the hash ${other} was put in without the ledger.` },
    ]);
  });
});

describe('what enters the ledger', () => {
  it('is never longer than an identifier or a hash', () => {
    expect(() =>
      record(testContext(database), { action: 'X', objectType: 'Test', objectId: 'x', details: { text: 'a'.repeat(129) } }),
    ).toThrow(RangeError);
  });
});
