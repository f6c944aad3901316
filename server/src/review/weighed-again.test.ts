import { afterEach, beforeEach, expect, it } from 'vitest';
import { CONSIDERATIONS_AND_PERSPECTIVES, questionWords } from 'shared/review/consideration.ts';
import { PROGRAMME } from '../publishing/testing/editions.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { answerConsideration } from './answer-consideration.ts';
import { Reviews, wordsOf } from './testing/reviews.ts';
import { VersionReview } from './version-review.entity.ts';

let database: TestDatabase;
let reviews: Reviews;
beforeEach(async () => {
  database = await createTestDatabase('demo');
  reviews = new Reviews(database, PROGRAMME);
});
afterEach(() => database.close());

/** The version readers have was approved with so many considerations answered. */
async function keepAnswers(count: number): Promise<void> {
  const { em } = reviews;
  const { id: versionId } = await reviews.editions.current(PROGRAMME);
  const considerations = CONSIDERATIONS_AND_PERSPECTIVES.slice(0, count).map((code) => ({
    code,
    text: 'Prövat.',
    part: null,
    nodeId: null,
  }));
  em.create(VersionReview, { versionId, facts: { team: [], recusals: [], votes: [], considerations, patientInputs: [] } });
  await em.flush();
}

/** What is in the way of approving an edition on the short course. */
async function approve(edit: () => Promise<unknown>): Promise<string[]> {
  await reviews.editions.start(PROGRAMME);
  await edit();
  await reviews.editions.describe(PROGRAMME);
  await reviews.take('SUBMIT_FOR_REVIEW');
  return reviews.move('APPROVE');
}

const removeRecommendation = () => reviews.editions.remove(PROGRAMME, 'rek-fraga-om-vald');
const mendWords = () => reviews.editions.set(PROGRAMME, 'kap-5-lakemedel', { title: { sv: 'Läkemedel' } });
const allAsked = CONSIDERATIONS_AND_PERSPECTIVES.map((code) => `Besvara: ${questionWords[code].sv}.`);

it('asks for every consideration anew where a recommendation changes, and lets it through once they are confirmed', async () => {
  await keepAnswers(10);
  expect(await approve(removeRecommendation)).toEqual(allAsked);
  for (const code of CONSIDERATIONS_AND_PERSPECTIVES) {
    const { artefactId } = reviews;
    expect(wordsOf(await answerConsideration(await reviews.as(reviews.editor), { artefactId, code, text: 'Prövat igen.' }))).toEqual([]);
  }
  expect(await reviews.move('APPROVE')).toEqual([]);
});

it('asks for nothing where words are mended', async () => {
  await keepAnswers(10);
  expect(await approve(mendWords)).toEqual([]);
});

it('asks for nothing of a text that was never weighed whole', async () => {
  await keepAnswers(9);
  expect(await approve(removeRecommendation)).toEqual([]);
});
