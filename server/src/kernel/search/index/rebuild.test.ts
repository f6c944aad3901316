import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testContext } from '../../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { inTransaction } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import { prepareSearch } from '../prepare-search.ts';
import { rebuildSearch, rebuildSearchWhereNeeded } from './rebuild.ts';
import type { SearchTables } from './search.tables.ts';
import { stateOf, writeState } from './state.ts';
import { writeEntries } from './write-entries.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('demo');
});
afterAll(() => database.close());

const context = () => testContext(database);
const rows = async (table: 'search_entry' | 'search_word') =>
  (await sql`select * from ${sql.table(table)} order by 1, 2, 3`.execute(projection<SearchTables>(context().em))).rows;

describe('the index', () => {
  it('is the same after a rebuild as it was written piece by piece', async () => {
    const [entries, words] = [await rows('search_entry'), await rows('search_word')];
    const told: string[] = [];
    await rebuildSearch(context(), (source, done, total) => told.push(`${source} ${done}/${total}`));
    expect(await rows('search_entry')).toEqual(entries);
    expect(await rows('search_word')).toEqual(words);
    expect(told[0]).toMatch(/^artefact 0\/\d+$/);
    expect(told.at(-1)).toMatch(/^person (\d+)\/\1$/);
  });

  it('loses what is no longer there', async () => {
    const entries = await rows('search_entry');
    await sql`update search_entry set id = gen_random_uuid(), "objectId" = ${crypto.randomUUID()}::uuid where source = 'artefact' and "nodeId" = (select "nodeId" from search_entry where source = 'artefact' limit 1)`.execute(
      projection<SearchTables>(context().em),
    );
    await rebuildSearch(context(), () => undefined);
    expect(await rows('search_entry')).toEqual(entries);
  });

  it('is rebuilt at start where it follows other rules or is not there, and left alone otherwise', async () => {
    expect(await rebuildSearchWhereNeeded(context(), () => undefined)).toBe(false);
    await writeState(context(), { rulesVersion: 'older' });
    expect(await rebuildSearchWhereNeeded(context(), () => undefined)).toBe(true);
    const empty = await createTestDatabase('empty');
    const there = testContext(empty);
    await prepareSearch(there, () => undefined);
    expect((await stateOf(testContext(empty))).rulesVersion).not.toBeNull();
    const { rows: synonyms } = await sql<{ count: string }>`select count(*) from search_synonym`.execute(
      projection<SearchTables>(testContext(empty).em),
    );
    expect(Number(synonyms[0]?.count)).toBeGreaterThan(1_000);
    await empty.close();
  });

  it('counts the words of what comes and forgets those of what goes', async () => {
    const object = { source: 'test', objectId: crypto.randomUUID() };
    const document = {
      nodeId: '',
      place: null,
      group: 'PLACE' as const,
      kind: 'unit',
      path: '/x',
      page: '/x',
      title: { sv: 'Kamferdroppsmottagningen\0' },
      partOf: null,
      body: { sv: 'Kamferdropparna' },
      version: null,
      publishedAt: null,
      isWithin: false,
      kindName: null,
      home: [],
      track: null,
      levels: [],
      patientGroups: [],
      professions: [],
      audience: ['everyone', 'signedIn'],
      validFrom: null,
      validTo: null,
      rank: 0,
    };
    const words = async () =>
      (
        await sql<{
          word: string;
          audience: string;
        }>`select word, audience from search_word where word like 'kamfer%' order by 1, 2`.execute(projection<SearchTables>(context().em))
      ).rows;
    await inTransaction(context(), (context) => writeEntries(context, { ...object, documents: [document] }));
    expect(await words()).toContainEqual({ word: 'kamferdroppsmottagning', audience: 'signedIn' });
    await inTransaction(context(), (context) => writeEntries(context, { ...object, documents: [] }));
    expect(await words()).toEqual([]);
  });
});
