import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { ReviewComment } from './review-comment.entity.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { Reviews } from './testing/reviews.ts';
import { writeBack } from './write-back.ts';

const NORTH = 'Exempelregion norr';
const MANY = 2_000;

let app: TestApp;
let reviews: Reviews;
beforeAll(async () => {
  app = await createTestApp();
  reviews = new Reviews(app.database);
  await reviews.sendOut();
  await reviews.comment('regionBody', NORTH, 'Den första.');
  await reviews.answer('regionBody', NORTH);
});
afterAll(() => app.close());

async function addComments(count: number): Promise<void> {
  const { em } = reviews;
  const [first] = await reviews.comments();
  if (!first) throw new Error('There is no comment.');
  const alike = Array.from({ length: count }, (_, index) => ({
    ...first,
    id: crypto.randomUUID(),
    number: index + 2,
    text: `Synpunkt ${index + 2}`,
  }));
  await em.insertMany(ReviewComment, alike);
}

const document = `query ($id: String!, $after: String, $filter: CommentFilterInput) {
  reviewRound(id: $id) {
    id comments responded writtenBack document
    coverage { category answered } tally { stance bodies }
    commentList(first: 50, after: $after, filter: $filter) {
      nodes { id number text place { status from to } response { text } replies { text } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

type Answer = {
  reviewRound: {
    comments: number;
    writtenBack: number;
    commentList: { nodes: { number: number; text: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  };
};

const page = async (after: string | null, filter: object | null = null) => {
  const began = performance.now();
  const { data, errors, statements } = await app.query<Answer>(document, { id: await reviews.roundId(), after, filter }, { as: 'editor' });
  expect(errors).toEqual([]);
  return {
    ...data.reviewRound.commentList,
    comments: data.reviewRound.comments,
    writtenBack: data.reviewRound.writtenBack,
    statements: statements.length,
    took: performance.now() - began,
  };
};

it('reads the list of a round with 2,000 comments page by page, every one once, in as many statements as with one comment', async () => {
  const one = await page(null);
  expect(one.nodes).toHaveLength(1);
  await addComments(MANY - 1);
  const numbers: number[] = [];
  const statements = new Set<number>();
  const took: number[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo, ...rest } = await page(after);
    numbers.push(...nodes.map(({ number }) => number));
    statements.add(rest.statements);
    took.push(rest.took);
    expect(rest.comments).toBe(MANY);
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(numbers).toEqual(Array.from({ length: MANY }, (_, index) => index + 1));
  expect([...statements]).toEqual([one.statements]);
  expect(one.statements).toBeLessThanOrEqual(14);
  // A page far above what the slowest machine of the suite takes, far below what a scan for each row would.
  expect(took.toSorted((a, b) => a - b)[Math.floor(took.length / 2)]).toBeLessThan(1_000);
});

it('narrows the list without losing its place', async () => {
  const [third] = (await reviews.comments()).slice(2);
  reviews.pass(40);
  await reviews.take('REVISE');
  await reviews.respond(third?.id ?? '');
  const first = await page(null, { unanswered: true });
  expect(first.nodes.slice(0, 3).map(({ number }) => number)).toEqual([1, 2, 4]);
  const second = await page(first.pageInfo.endCursor, { unanswered: true, category: 'REGION' });
  expect(second.nodes[0]?.number).toBe(52);
  const back = { invitationId: await reviews.invitation(NORTH), commentId: toNodeId('ReviewComment', third?.id ?? ''), text: 'Varför?' };
  reviews.pass(1);
  expect((await page(null)).writtenBack).toBe(0);
  expect((await writeBack(await reviews.as('regionBody'), back)).errors).toEqual([]);
  const waiting = await page(null, { writtenBack: true });
  expect([waiting.writtenBack, waiting.nodes.map(({ number }) => number)]).toEqual([1, [3]]);
  expect((await page(null, { category: 'AUTHORITY' })).nodes).toEqual([]);
  expect((await page(null, { late: true })).nodes).toEqual([]);
});
