import { afterEach, beforeEach, expect, it } from 'vitest';
import { CONSIDERATIONS_AND_PERSPECTIVES, questionWords, type QuestionCode } from 'shared/review/consideration.ts';
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

/** What is in the way of handing an edition in on the short course. */
async function handIn(edit: () => Promise<unknown>): Promise<string[]> {
  await reviews.editions.start(PROGRAMME);
  await edit();
  await reviews.editions.describe(PROGRAMME);
  return reviews.move('SUBMIT_FOR_REVIEW');
}

const removeRecommendation = () => reviews.editions.remove(PROGRAMME, 'rek-fraga-om-vald');
const mendWords = () => reviews.editions.set(PROGRAMME, 'kap-5-lakemedel', { title: { sv: 'Läkemedel' } });
const allAsked = CONSIDERATIONS_AND_PERSPECTIVES.map((code) => `Besvara: ${questionWords[code].sv}.`);

it('asks for every consideration anew where a recommendation changes, and lets it through once they are confirmed', async () => {
  await keepAnswers(10);
  expect(await handIn(removeRecommendation)).toEqual(allAsked);
  const answer = async (code: QuestionCode, text: string) =>
    wordsOf(await answerConsideration(await reviews.as(reviews.editor), { artefactId: reviews.artefactId, code, text }));
  for (const code of CONSIDERATIONS_AND_PERSPECTIVES) expect(await answer(code, 'Prövat igen.')).toEqual([]);
  expect(await reviews.move('SUBMIT_FOR_REVIEW')).toEqual([]);
  await answer('CHILD_RIGHTS', '');
  expect(await reviews.move('APPROVE')).toEqual(['Besvara: Barnrättsperspektivet.']);
  await answer('CHILD_RIGHTS', 'Prövat igen.');
  expect(await reviews.move('APPROVE')).toEqual([]);
});

it('asks for nothing where words are mended', async () => {
  await keepAnswers(10);
  expect(await handIn(mendWords)).toEqual([]);
});

it('asks for nothing of a text that was never weighed whole', async () => {
  await keepAnswers(9);
  expect(await handIn(removeRecommendation)).toEqual([]);
});
