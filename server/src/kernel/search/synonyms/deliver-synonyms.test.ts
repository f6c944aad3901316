import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { guest, type Viewer } from '../../viewer.ts';
import { signedIn, testContext } from '../../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { toNodeId } from '../../node-id.ts';
import { writeState } from '../index/state.ts';
import { deliverSynonyms } from './deliver-synonyms.ts';
import { deliveredSynonyms, type DeliveredSynonym } from './delivered-synonyms.ts';
import { removeSynonym } from './remove-synonym.ts';
import { saveSynonym } from './save-synonym.ts';
import { SearchSynonym } from './search-synonym.entity.ts';

const camphor: DeliveredSynonym = { term: 'kamferdroppar', meaning: 'gabapentin', kind: 'MEDICINE', bothWays: false };
const bird: DeliveredSynonym = { term: 'piplärka', meaning: 'smärta', kind: 'SYNONYM', bothWays: false };

let database: TestDatabase;
let editor: Viewer;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  editor = signedIn(crypto.randomUUID(), [{ role: 'CENTRE_EDITOR', organisationNodeId: crypto.randomUUID() }]);
});
afterAll(() => database.close());
beforeEach(() => deliver());

/** A few of those that are delivered: the others are taken out by the first delivery of a test. */
const some = deliveredSynonyms.filter(({ term }) => ['KBT', 'NSAID', 'NRS'].includes(term));

const deliver = (...more: DeliveredSynonym[]) => deliverSynonyms(testContext(database, guest), [...some, ...more]);
const rows = () => database.orm.em.fork().find(SearchSynonym, {}, { orderBy: { id: 'ASC' } });
const rowOf = async ({ term, meaning }: DeliveredSynonym) => (await rows()).find((row) => row.term === term && row.meaning === meaning);
const idOf = async (row: DeliveredSynonym) => toNodeId('SearchSynonym', (await rowOf(row))?.id ?? '');

describe('what is delivered with the product', () => {
  it('comes into a database that has been used, and goes when it is delivered no more', async () => {
    const before = await rows();
    await deliver(camphor);
    expect(await rowOf(camphor)).toMatchObject({ ...camphor, changedById: null });
    await deliver({ ...camphor, bothWays: true });
    expect(await rowOf(camphor)).toMatchObject({ bothWays: true });
    await deliver();
    expect(await rows()).toEqual(before);
  });

  it('does not come back when an editor has taken it out', async () => {
    await deliver(camphor);
    expect((await removeSynonym(testContext(database, editor), { id: await idOf(camphor) })).errors).toEqual([]);
    await deliver(camphor, bird);
    expect(await rowOf(camphor)).toBeUndefined();
    expect(await rowOf(bird)).toBeDefined();
  });

  it('leaves what an editor has changed as the editor left it', async () => {
    await deliver(bird);
    const mine = { ...bird, meaning: 'värk' };
    expect((await saveSynonym(testContext(database, editor), { ...mine, id: await idOf(bird) })).errors).toEqual([]);
    await deliver({ ...bird, bothWays: true }, camphor);
    expect(await rowOf(bird)).toBeUndefined();
    expect(await rowOf(mine)).toMatchObject({ bothWays: false });
    await deliver();
    expect(await rowOf(mine)).toBeDefined();
  });

  it('leaves an editor’s own row alone, also where the same is delivered later and no more after that', async () => {
    const own = { term: 'skogsduva', meaning: 'smärta', kind: 'SYNONYM', bothWays: true } as const;
    expect((await saveSynonym(testContext(database, editor), own)).errors).toEqual([]);
    await deliver({ ...own, bothWays: false });
    expect(await rowOf(own)).toMatchObject({ bothWays: true });
    await deliver();
    expect(await rowOf(own)).toMatchObject({ bothWays: true });
  });

  it('is looked up by the rules of today, whatever they were when it was written', async () => {
    const em = database.orm.em.fork();
    await em.nativeUpdate(SearchSynonym, { term: 'KBT', meaning: 'kognitiv beteendeterapi' }, { meaningKey: 'kognitiva beteendeterapin' });
    await writeState(testContext(database, guest), { synonymsDigest: null });
    await deliver();
    expect(await rowOf({ ...camphor, term: 'KBT', meaning: 'kognitiv beteendeterapi' })).toMatchObject({
      meaningKey: 'kognitiv beteendeterapi',
    });
  });
});
