import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testContext } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { definePages, pageOf, pagesByOwner, type Keyset, type OwnedKeyset, type PageArgs } from './connection.ts';
import { projection } from './database/projection.ts';

const COUNT = 23;

type Tables = { sample: { id: string; name: string; at: Date } };

describe('a list by pages', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase('empty');
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query('create table sample (id uuid primary key default gen_random_uuid(), name text, at timestamptz)');
    await owner.query('grant select on sample to kunskapsnav_app');
    // Many rows share their sort key, so that pages end between equal ones.
    await owner.query(
      `insert into sample (name, at) select (array['Åsa', 'Ärla', 'Ola'])[1 + n % 3], timestamptz '2026-01-01 00:00:00.123456+00' + n % 3 * interval '1 microsecond'
       from generate_series(1, $1::int) n`,
      [COUNT],
    );
  });
  afterAll(async () => {
    await owner.end();
    await database.close();
  });

  const id = sql<string>`sample.id`;
  const byTime: Keyset = { by: sql`sample.at`, id, cast: 'timestamptz', descending: true };
  const byName: Keyset = { by: sql`sample.name collate "sv-SE-x-icu"`, id, cast: 'text' };

  const page = (key: Keyset, first: number, after: string | null = null) => {
    const sortKey = key.cast === 'text' ? sql<string>`sample.name` : sql<string>`sample.at::text`;
    return pageOf(
      projection<Tables>(database.em)
        .selectFrom('sample')
        .select(['id', 'name', 'at', sortKey.as('sortKey')]),
      { first, after },
      key,
    );
  };

  const all = async (key: Keyset, first: number) => {
    const rows = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { nodes, pageInfo }: Awaited<ReturnType<typeof page>> = await page(key, first, after);
      rows.push(...nodes);
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    return rows;
  };

  it.each([1, 2, 7, 23, 100])('has each row once in the same order with pages of %i', async (first) => {
    const [rows, whole] = [await all(byTime, first), (await page(byTime, 100)).nodes];
    expect(rows).toEqual(whole);
    expect(new Set(rows.map((row) => row.id)).size).toBe(COUNT);
  });

  it('runs backwards in time, and by name as Swedish has it', async () => {
    const { rows } = await owner.query<{ id: string }>('select id from sample order by at desc, id desc');
    expect((await all(byTime, 4)).map((row) => row.id)).toEqual(rows.map((row) => row.id));
    expect([...new Set((await all(byName, 4)).map(({ name }) => name))]).toEqual(['Ola', 'Åsa', 'Ärla']);
  });

  it('does not repeat or lose a row when another comes before the page', async () => {
    const first = await page(byName, 5);
    await owner.query(`insert into sample (name, at) values ('Adam', now())`);
    const second = await page(byName, 5, first.pageInfo.endCursor);
    await owner.query(`delete from sample where name = 'Adam'`);
    const undisturbed = (await page(byName, 10)).nodes;
    expect([...first.nodes, ...second.nodes]).toEqual(undisturbed);
  });

  describe('of many owners', () => {
    const byOwner: OwnedKeyset = { ...byTime, owner: sql<string>`sample.name` };
    const rowsOf = (owners: readonly string[]) =>
      projection<Tables>(database.em)
        .selectFrom('sample')
        .select(['id', 'name', 'at', sql<string>`sample.at::text`.as('sortKey')])
        .where('name', 'in', [...owners]);
    const of = (owner: string, args: PageArgs) => pageOf(rowsOf([owner]), args, byTime);

    it('gives each the page it would have alone, in one statement', async () => {
      for (const first of [1, 3, 7, 100]) {
        const { result, statements } = await database.statements.during(() =>
          pagesByOwner({ em: database.em }, rowsOf(['Åsa', 'Ola', 'Kim']), { first }, byOwner),
        );
        expect(statements).toHaveLength(1);
        expect(Object.fromEntries(result)).toEqual({ Åsa: await of('Åsa', { first }), Ola: await of('Ola', { first }) });
      }
    });

    it('goes on after a cursor', async () => {
      const { pageInfo } = await of('Ola', { first: 3 });
      const args = { first: 3, after: pageInfo.endCursor };
      const pages = await pagesByOwner({ em: database.em }, rowsOf(['Ola']), args, byOwner);
      expect(pages.get('Ola')).toEqual(await of('Ola', args));
    });

    it('is loaded once for all who ask in one turn, and once more for pages of another length', async () => {
      const pages = definePages((context, owners, args) => pagesByOwner(context, rowsOf(owners), args, byOwner));
      const context = testContext(database);
      const { result, statements } = await database.statements.during(() =>
        Promise.all([pages(context, 'Åsa', { first: 2 }), pages(context, 'Ola', { first: 2 }), pages(context, 'Kim', { first: 4 })]),
      );
      expect(statements).toHaveLength(2);
      expect(result).toEqual([await of('Åsa', { first: 2 }), await of('Ola', { first: 2 }), await of('Kim', { first: 4 })]);
    });

    it('refuses a page that is too long', async () => {
      const pages = pagesByOwner({ em: database.em }, rowsOf(['Ola']), { first: 101 }, byOwner);
      await expect(pages).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    });
  });

  it('ends with an empty page when nothing is left', async () => {
    const { pageInfo } = await page(byName, COUNT);
    expect(pageInfo.hasNextPage).toBe(false);
    expect(await page(byName, 5, pageInfo.endCursor)).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  it.each([0, -1, 101, 1.5, Number.NaN])('refuses pages of %d rows', async (first) => {
    await expect(page(byName, first)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it.each(
    ['', 'x', Buffer.from('[]').toString('base64url'), Buffer.from(`["x","${crypto.randomUUID()}","more"]`).toString('base64url')].filter(
      Boolean,
    ),
  )('refuses the cursor %j', async (after) => {
    await expect(page(byName, 5, after)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('refuses a cursor of a list sorted by something else', async () => {
    const { pageInfo } = await page(byName, 5);
    await expect(page(byTime, 5, pageInfo.endCursor)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});
