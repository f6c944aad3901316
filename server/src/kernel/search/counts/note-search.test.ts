import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { guest } from '../../viewer.ts';
import { signedIn, testContext, TestClock } from '../../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { projection } from '../../database/projection.ts';
import type { SearchTables } from '../index/search.tables.ts';
import { mostUsedSynonyms } from '../synonyms/synonyms.queries.ts';
import { noteSearch } from './note-search.ts';
import { searchGaps } from './search-gaps.queries.ts';

const EMPTY = 'kamferdroppar mot heshet';
const editor = signedIn(crypto.randomUUID(), [{ role: 'CENTRE_EDITOR', organisationNodeId: crypto.randomUUID() }]);

let database: TestDatabase;
let clock: TestClock;
beforeAll(async () => {
  database = await createTestDatabase('demo');
});
afterAll(() => database.close());
beforeEach(async () => {
  clock = new TestClock();
  await sql`delete from search_count`.execute(projection<SearchTables>(database.orm.em.fork()));
});

let callers = 0;
/** Somebody else each time. */
const note = (words: string, opened = false) => {
  callers += 1;
  return noteSearch({ ...testContext(database, guest, clock), clientAddress: `caller ${callers}` }, { words, opened });
};
const gaps = (viewer = editor) => searchGaps(testContext(database, viewer, clock));
const stored = async () =>
  (
    await sql<{ words: string | null; searches: number }>`select words, searches from search_count`.execute(
      projection<SearchTables>(database.orm.em.fork()),
    )
  ).rows;

async function times(count: number, work: () => Promise<unknown>): Promise<void> {
  for (let index = 0; index < count; index += 1) await work();
}

describe('what is searched for', () => {
  it('is kept as a hash until five searches had the same words, and told to editors then', async () => {
    await times(4, () => note(EMPTY));
    expect(await stored()).toEqual([{ words: null, searches: 4 }]);
    expect(await gaps()).toEqual([]);
    await note('  Kamferdroppar, MOT heshet! ');
    expect(await gaps()).toEqual([{ words: 'kamferdroppar heshet', searches: 5, empty: 5, abandoned: 0 }]);
  });

  it('is counted once for each who searches', async () => {
    const same = () => noteSearch({ ...testContext(database, guest, clock), clientAddress: 'the same' }, { words: EMPTY, opened: false });
    await times(5, same);
    expect(await stored()).toEqual([{ words: null, searches: 1 }]);
    expect(await gaps()).toEqual([]);
  });

  it('counts as left where results were shown and none was opened', async () => {
    await times(12, () => note('gabapentin'));
    await times(7, () => note('gabapentin', true));
    expect(await gaps()).toEqual([{ words: 'gabapentin', searches: 12, empty: 0, abandoned: 5 }]);
    await note('gabapentin', true);
    expect(await gaps()).toEqual([]);
  });

  it('is told to editors alone', async () => {
    await times(5, () => note(EMPTY));
    expect(await gaps(signedIn(crypto.randomUUID(), [{ role: 'CLINICIAN', organisationNodeId: crypto.randomUUID() }]))).toEqual([]);
    expect(await searchGaps(testContext(database, guest, clock))).toEqual([]);
  });

  it.each([
    '18900117-9838 smärta',
    'Anna Andersson ryggont',
    'ring 070-1740605',
    'x@exempel.se',
    'ett två tre fyra fem sex sju åtta',
    'å'.repeat(61),
    '',
    '!?',
  ])('is not counted where it might be about somebody, or is no search: %s', async (words) => {
    expect(await note(words)).toMatchObject({ counted: false, errors: [{ __typename: 'InvalidInput' }] });
    expect(await stored()).toEqual([]);
  });

  it('is forgotten after a year', async () => {
    await times(5, () => note(EMPTY));
    clock.advance(400 * 86_400_000);
    await note('gabapentin');
    expect(await gaps()).toEqual([]);
    expect(await stored()).toHaveLength(1);
  });

  it('says which synonyms widen most searches, once five have called for them', async () => {
    await note('magvärk');
    const few = await mostUsedSynonyms(testContext(database, editor, clock));
    expect(few.map(({ term }) => term)).not.toContain('magvärk');
    await times(5, () => note('magont'));
    const used = await mostUsedSynonyms(testContext(database, editor, clock));
    expect(used.map(({ term, meaning }) => [term, meaning].join(' '))).toContain('magont buksmärta');
    await times(5, () => note('ryggsmärta'));
    const backwards = (await mostUsedSynonyms(testContext(database, editor, clock))).filter(({ meaning }) => meaning === 'ryggsmärta');
    expect(backwards).toEqual([]);
    expect(await mostUsedSynonyms(testContext(database, guest, clock))).toEqual([]);
  });
});
