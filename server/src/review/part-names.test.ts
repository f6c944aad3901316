import { afterAll, beforeAll, expect, it } from 'vitest';
import { GABAPENTIN } from '../publishing/testing/editions.ts';
import { contentId } from '../seeds/content-id.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { documentInWork } from './edition-document.ts';
import { withParts } from './part-names.ts';
import { Reviews } from './testing/reviews.ts';

const LONG_TREATMENT = { sv: 'Behandling längre än 12 veckor' };
let database: TestDatabase;
let reviews: Reviews;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  reviews = new Reviews(database);
});
afterAll(() => database.close());

const named = async (who: 'editor' | 'nurse', ...nodes: (string | null)[]) =>
  (
    await withParts(
      await reviews.as(who),
      contentId(GABAPENTIN),
      nodes.map((node) => ({ nodeId: node })),
    )
  ).map(({ part }) => part);

it('names a part as it is published where no edition is in work, the root as the whole, and nothing that is not there', async () => {
  const root = (await documentInWork(await reviews.as('editor'), await reviews.artefact()))?.root ?? '';
  expect(await named('editor', 'gap-1', root, 'gone', null)).toMatchObject([LONG_TREATMENT, { sv: 'Hela texten' }, null, null]);
  expect(await named('nurse', 'gap-1')).toEqual([null]);
});

it('names a part as the edition in work does', async () => {
  await reviews.editions.start(GABAPENTIN);
  expect(await named('editor', 'gap-1')).toMatchObject([LONG_TREATMENT]);
  await reviews.editions.set(GABAPENTIN, 'gap-1', { text: { sv: 'Längre behandling' } });
  expect(await named('editor', 'gap-1')).toMatchObject([{ sv: 'Längre behandling' }]);
});
