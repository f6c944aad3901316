import { afterAll, beforeAll, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { discardDraft } from '../publishing/discard-draft.ts';
import { GABAPENTIN, nodeId } from '../publishing/testing/editions.ts';
import { Task } from '../tasks/task.entity.ts';
import { testContext } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { Ballot } from './ballot.entity.ts';
import { ballotsOf } from './ballot.queries.ts';
import { castVote } from './cast-vote.ts';
import { closeBallot } from './close-ballot.ts';
import { openBallot } from './open-ballot.ts';
import { Reviews, wordsOf } from './testing/reviews.ts';
import { reviewOfVersion } from './version-review.queries.ts';

const artefactId = nodeId(GABAPENTIN);
let database: TestDatabase;
let reviews: Reviews;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  reviews = new Reviews(database);
});
afterAll(() => database.close());

const ask = async (question: string) => wordsOf(await openBallot(await reviews.as('editor'), { artefactId, nodeId: 'gap-1', question }));
const idOfQuestion = async (question: string) => toNodeId('Ballot', (await reviews.em.findOneOrFail(Ballot, { question })).id);
const voteFor = async (question: string) =>
  wordsOf(await castVote(await reviews.as('consultant'), { artefactId, ballotId: await idOfQuestion(question), choice: 'FOR' }));
const close = async (question: string) =>
  wordsOf(await closeBallot(await reviews.as('editor'), { artefactId, ballotId: await idOfQuestion(question) }));

it('takes votes with the edition they were asked in: none is open, none counts for a version, and none is opened without an edition', async () => {
  expect(await ask('Utan utgåva?')).toEqual(['Ingen utgåva är på gång.']);
  await reviews.begin();
  await reviews.member('consultant', 'AUTHOR');
  await reviews.member('twoUnits', 'REVIEWER', { external: true });
  expect([await ask('Avslutad?'), await ask('Öppen?')]).toEqual([[], []]);
  expect([await voteFor('Avslutad?'), await voteFor('Öppen?'), await close('Avslutad?')]).toEqual([[], [], []]);
  reviews.pass(1);
  expect(await reviews.move('REJECT', { reason: 'Frågan är besvarad på annat sätt.' })).toEqual([]);
  expect(await ask('I en avbruten utgåva?')).toEqual(['Ingen utgåva är på gång.']);
  await discardDraft(await reviews.as('editor'), { artefactId });

  expect(await reviews.em.count(Task, { kind: 'VOTE', closedAt: null })).toBe(0);
  expect(await voteFor('Öppen?')).toEqual(['Omröstningen är avslutad.']);
  const told = await ballotsOf(await reviews.as('editor'), (await reviews.artefact()).id);
  const withdrawnAt = expect.any(Date);
  expect(told).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ question: 'Öppen?', voted: 1, tally: null, withdrawnAt }),
      expect.objectContaining({ question: 'Avslutad?', tally: { FOR: 1, AGAINST: 0, ABSTAIN: 0 }, withdrawnAt }),
    ]),
  );

  const change = () => reviews.editions.set(GABAPENTIN, 'gap-1', { text: { sv: 'Nytt' } });
  const { id } = await reviews.editions.publish(GABAPENTIN, change, true);
  expect((await reviewOfVersion(testContext(database), id))?.votes).toEqual([]);
});

it('is not needed where a version is published: every vote of it is closed before it is approved, and none is opened after', async () => {
  reviews.pass(1);
  await reviews.editions.start(GABAPENTIN, { erratum: true });
  await reviews.editions.set(GABAPENTIN, 'gap-1', { text: { sv: 'Nyare' } });
  await reviews.editions.describe(GABAPENTIN);
  expect(await ask('Glömd?')).toEqual([]);
  await reviews.take('SUBMIT_FOR_REVIEW');
  expect(await reviews.move('APPROVE')).toEqual(['Avsluta de öppna omröstningarna (1).']);
  expect(await close('Glömd?')).toEqual([]);
  expect(await reviews.move('APPROVE')).toEqual([]);
  expect(await ask('Efteråt?')).toEqual(['Utgåvan är godkänd. En omröstning kan inte öppnas i den nu.']);
});

it('is told from those of earlier editions: in work what is asked now, between editions what stands behind the version readers have', async () => {
  const current = async () =>
    (await ballotsOf(await reviews.as('editor'), (await reviews.artefact()).id))
      .filter((each) => each.current)
      .map(({ question }) => question);
  expect(await current()).toEqual(['Glömd?']);
  reviews.pass(1);
  await reviews.take('PUBLISH');
  expect(await current()).toEqual(['Glömd?']);
  reviews.pass(1);
  await reviews.editions.start(GABAPENTIN);
  expect(await current()).toEqual([]);
  expect(await ask('Ny?')).toEqual([]);
  expect(await current()).toEqual(['Ny?']);
  await discardDraft(await reviews.as('editor'), { artefactId });
  expect(await current()).toEqual(['Glömd?']);
});
