import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { BodyContact } from './body-contact.entity.ts';
import { changeBody } from './change-body.ts';
import { commentsOfRound } from './comment.queries.ts';
import { coverageOfRound, invitationsOfRound } from './invitation.queries.ts';
import { joinAnswer } from './join-answer.ts';
import { replyToComment } from './reply-to-comment.ts';
import { ReviewBody } from './review-body.entity.ts';
import { saveAnswer } from './save-answer.ts';
import { Reviews, wordsOf } from './testing/reviews.ts';
import { writeBack } from './write-back.ts';

const NORTH = 'Exempelregion norr';
const SOUTH = 'Exempelregion söder';

let database: TestDatabase;
let reviews: Reviews;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  reviews = new Reviews(database);
  await reviews.sendOut();
  const [north, south] = [await reviews.invitation(NORTH), await reviews.invitation(SOUTH)];
  await reviews.comment('regionBody', NORTH, 'Vad kostar det?');
  await saveAnswer(await reviews.as('regionBody'), { invitationId: north, coordinatedFor: [south] });
  await reviews.answer('regionBody', NORTH);
  await joinAnswer(await reviews.as('regionBody'), { invitationId: south, offeredBy: north });
  const commentId = toNodeId('ReviewComment', (await reviews.comments())[0]?.id ?? '');
  await replyToComment(await reviews.as('editor'), { commentId, text: 'För vem?' });
  reviews.pass(1);
  await writeBack(await reviews.as('regionBody'), { invitationId: north, commentId, text: 'För oss.' });
});
afterAll(() => database.close());

/** Everything a round says of those it asked. */
async function said() {
  const { id } = await reviews.round();
  const context = await reviews.as('editor');
  const { nodes } = await invitationsOfRound(context, id, { first: 20 });
  const comments = (await commentsOfRound(context, id, { first: 20 }, { category: 'REGION' })).nodes;
  return {
    asked: nodes.map(({ bodyName, category, joined }) => [bodyName, category, joined]),
    from: comments.map(({ bodyName, category }) => [bodyName, category]),
    replies: comments.flatMap(({ replies }) => replies.map(({ bodyName }) => bodyName)),
    coverage: await coverageOfRound(context, id),
  };
}

/** From now on every body of the register is called something else, and speaks for others. */
async function changeAll(to: string): Promise<void> {
  for (const body of await reviews.em.find(ReviewBody, {})) {
    const contacts = await reviews.em.find(BodyContact, { bodyId: body.id });
    const contactIds = contacts.map(({ personId }) => toNodeId('Colleague', personId));
    const anew = {
      bodyId: toNodeId('ReviewBody', body.id),
      name: `${to} ${body.name}`,
      category: 'REGION',
      contactIds,
      asked: true,
    } as const;
    expect((await changeBody(await reviews.as('editor'), anew)).errors).toEqual([]);
  }
}

it('follows the register while the round is open, and keeps what it was when the round is closed', async () => {
  await changeAll('Nya');
  const open = await said();
  expect(open).toMatchObject({ from: [[`Nya ${NORTH}`, 'REGION']], replies: [null, `Nya ${NORTH}`] });
  expect(open.asked).toContainEqual([`Nya ${SOUTH}`, 'REGION', `Nya ${NORTH}`]);
  reviews.pass(40);
  await reviews.take('REVISE');
  for (const { id } of await reviews.comments()) await reviews.respond(id);
  expect(wordsOf(await reviews.close())).toEqual([]);
  await changeAll('Allra nyaste');
  expect(await said()).toEqual(open);
});

it('is kept before a round is closed, in the database too', async () => {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    const { id } = await reviews.round();
    await owner.query('alter table review_round disable trigger user; alter table review_invitation disable trigger user');
    await owner.query(`update review_round set "closedAt" = null; update review_invitation set category = null`);
    await owner.query('alter table review_round enable trigger user; alter table review_invitation enable trigger user');
    await expect(owner.query(`update review_round set "closedAt" = now() where id = $1`, [id])).rejects.toMatchObject({ code: '23001' });
  } finally {
    await owner.end();
  }
});
