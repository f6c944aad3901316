import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SynonymInput } from 'shared/search/synonym.ts';
import { guest, type Viewer } from '../../viewer.ts';
import { signedIn, testContext } from '../../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { toNodeId } from '../../node-id.ts';
import { search } from '../query/search.ts';
import { removeSynonym } from './remove-synonym.ts';
import { saveSynonym } from './save-synonym.ts';
import { SearchSynonym } from './search-synonym.entity.ts';
import { synonymsPage } from './synonyms.queries.ts';

let database: TestDatabase;
let editor: Viewer;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  const [row] = await database.em.execute<{ personId: string }[]>(
    `select "personId" from role_assignment where role = 'CENTRE_EDITOR' limit 1`,
  );
  editor = signedIn(row?.personId ?? '', [{ role: 'CENTRE_EDITOR', organisationNodeId: crypto.randomUUID() }]);
});
afterAll(() => database.close());

const as = (viewer: Viewer) => testContext(database, viewer);
const kamfer: SynonymInput = { term: 'kamferdroppar', meaning: 'gabapentin', kind: 'MEDICINE', bothWays: false };

async function titles(words: string): Promise<string> {
  const filter = { groups: ['EVALUATION' as const], region: null, level: null, track: null, patientGroup: null, profession: null };
  const { groups } = await search(as(guest), words, filter, { first: 5, after: null });
  return groups.flatMap(({ hits }) => hits.map(({ title }) => title.text)).join(' ');
}

describe('a synonym', () => {
  it('widens searches from the moment it is saved until it is removed', async () => {
    expect(await titles('kamferdroppar')).toBe('');
    const { synonym, errors } = await saveSynonym(as(editor), kamfer);
    expect(errors).toEqual([]);
    expect(await titles('Kamferdropparna')).toContain('Gabapentin');
    const id = toNodeId('SearchSynonym', synonym?.id ?? '');
    expect((await saveSynonym(as(editor), { ...kamfer, id, meaning: 'duloxetin' })).errors).toEqual([]);
    expect(await titles('kamferdroppar')).not.toContain('Gabapentin');
    expect((await removeSynonym(as(editor), { id })).errors).toEqual([]);
    expect(await titles('kamferdroppar')).toBe('');
  });

  it('says something: a small word would widen every question', async () => {
    for (const [name, input] of [
      ['term', { ...kamfer, term: 'och' }],
      ['meaning', { ...kamfer, meaning: 'vid eller' }],
    ] as const) {
      expect((await saveSynonym(as(editor), input)).errors).toMatchObject([{ __typename: 'InvalidInput', path: [name] }]);
    }
  });

  it('is kept by editors; for anybody else there is no such thing', async () => {
    for (const viewer of [guest, signedIn(crypto.randomUUID(), [{ role: 'CLINICIAN', organisationNodeId: crypto.randomUUID() }])]) {
      expect((await saveSynonym(as(viewer), kamfer)).errors).toMatchObject([{ __typename: 'NotFound' }]);
      const known = await database.orm.em.fork().findOneOrFail(SearchSynonym, { term: 'KBT' });
      expect((await removeSynonym(as(viewer), { id: toNodeId('SearchSynonym', known.id) })).errors).toMatchObject([
        { __typename: 'NotFound' },
      ]);
      expect((await synonymsPage(as(viewer), { first: 5 }, null)).nodes).toEqual([]);
    }
    expect((await synonymsPage(as(editor), { first: 5 }, null)).nodes).toHaveLength(5);
    expect((await synonymsPage(as(editor), { first: 5 }, 'KBT')).nodes.length).toBeGreaterThan(0);
  });

  it.each([
    ['is already there, however it bends', { ...kamfer, term: 'KBT', meaning: 'kognitiva beteendeterapier' }, 'meaning'],
    ['means itself', { ...kamfer, term: 'smärta', meaning: 'Smärtor' }, 'meaning'],
    ['says nothing', { ...kamfer, term: ' ' }, 'term'],
    ['has no word', { ...kamfer, meaning: '!?' }, 'meaning'],
    ['is too long', { ...kamfer, term: 'å'.repeat(81) }, 'term'],
  ])('is refused where it %s', async (_, input, field) => {
    expect((await saveSynonym(as(editor), input)).errors).toMatchObject([{ __typename: 'InvalidInput', path: [field] }]);
  });

  it('is unknown under an id nobody has', async () => {
    const id = toNodeId('SearchSynonym', crypto.randomUUID());
    expect((await saveSynonym(as(editor), { ...kamfer, id })).errors).toMatchObject([{ __typename: 'NotFound', path: ['id'] }]);
    expect((await removeSynonym(as(editor), { id: 'x' })).errors).toMatchObject([{ __typename: 'NotFound' }]);
  });
});
