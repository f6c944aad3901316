import { numeric, single } from 'shared/education/testing/small-course.ts';
import type { QuestionAttrs } from 'shared/education/question.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonaKey } from '../../identity/development-personas.ts';
import { contentId } from '../../seeds/content-id.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import { takeQuizAs } from '../testing/take-quiz-as.ts';
import { TEST_BANK, testBank, withSlot } from '../testing/test-bank.ts';
import { publishCourse, testCourse, withAttrs } from '../testing/test-course.ts';

const worded = (question: QuestionAttrs, sv: string): QuestionAttrs => ({ ...question, stem: { sv } });
const first = { b1: worded(numeric, 'Hur många procent blir bättre?'), b2: worded(single, 'Vad är 100 % säkert?') };
const second = { ...first, b1: { ...first.b1, value: 42 } as QuestionAttrs };

const BANK = `query ($slug: String!) { questionBank(slug: $slug) { title { sv } number questionCount courseCount viewerCanEdit } }`;
const QUESTIONS = `query ($text: String, $bank: String, $first: Int = 20) {
  bankQuestions(text: $text, bank: $bank, first: $first) { nodes {
    node bankReference bankSlug stem { sv } kind
    uses { courseSlug place { sv } number asNow }
    versions { number attempts facility discrimination attributes }
  } pageInfo { hasNextPage } }
}`;

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
  const one = await publishCourse(app.database, testBank(first), TEST_BANK);
  await publishCourse(app.database, testBank({ b9: worded(single, 'Regionens egen fråga') }), 'regionens-bank', 'skane');
  const asks = (version: string) => withAttrs(withSlot(testCourse(), 'q2', { node: 'b1', version }), 'prov', { draw: null });
  await publishCourse(app.database, asks(one.id), 'kurs-a');
  const two = await publishCourse(app.database, testBank(second), TEST_BANK);
  await publishCourse(app.database, asks(one.id), 'kurs-b');
  await publishCourse(app.database, asks(two.id), 'kurs-c');
}, 120_000);
afterAll(() => app.close());

type Question = {
  node: string;
  bankReference: string;
  stem: { sv: string };
  uses: { courseSlug: string; place: { sv: string }; number: string | null; asNow: boolean }[];
  versions: { number: string; attempts: number; facility: number | null; discrimination: number | null; attributes: { value?: number } }[];
};

async function questions(as: PersonaKey | undefined, variables: object = {}): Promise<Question[]> {
  const answer = await app.query<{ bankQuestions: { nodes: Question[] } }>(QUESTIONS, { ...variables }, as ? { as } : {});
  expect(answer.errors).toEqual([]);
  return answer.data.bankQuestions.nodes;
}

const stems = (found: readonly Question[]) => found.map(({ stem }) => stem.sv);

describe('the bank of questions', () => {
  it('is read by who writes at its owner, above it or below it, and is nowhere for anybody else', async () => {
    const seen = async (as?: PersonaKey) =>
      (await app.query<{ questionBank: unknown }>(BANK, { slug: TEST_BANK }, as ? { as } : {})).data.questionBank;
    expect(await seen('courseEditor')).toEqual({
      title: { sv: 'Provbank' },
      number: '2.0',
      questionCount: 2,
      courseCount: 3,
      viewerCanEdit: true,
    });
    expect(await seen('regionalEditor')).toMatchObject({ viewerCanEdit: false });
    for (const as of [undefined, 'nurse', 'administrator', 'withoutRole'] as const) {
      expect(await seen(as)).toBeNull();
      expect(await questions(as)).toEqual([]);
    }
    expect(stems(await questions('courseEditor', { bank: 'regionens-bank' }))).toEqual(['Regionens egen fråga']);
    expect(stems(await questions('westernEditor', { bank: 'regionens-bank' }))).toEqual([]);
  });

  it('is searched by words of what is asked, signs taken literally', async () => {
    expect(stems(await questions('courseEditor', { text: 'procent bättre' }))).toEqual(['Hur många procent blir bättre?']);
    expect(stems(await questions('courseEditor', { text: '100 %' }))).toEqual(['Vad är 100 % säkert?']);
  });

  it('says where a version is used, and where the question has another form by now', async () => {
    const [question] = await questions('courseEditor', { text: 'procent bättre' });
    expect(question?.bankReference).toBe(contentId(TEST_BANK));
    expect(question?.uses.map(({ courseSlug, number, asNow }) => [courseSlug, number, asNow])).toEqual([
      ['kurs-a', '1.0', false],
      ['kurs-b', '1.0', false],
      ['kurs-c', '2.0', true],
    ]);
    expect(question?.versions.map(({ number, attributes }) => [number, attributes.value])).toEqual([
      ['2.0', 42],
      ['1.0', 6.9],
    ]);
  });

  it('counts first attempts over courses, each form by itself, and says nothing of fewer than five', async () => {
    const take = (slug: string, number: number, right: boolean) =>
      takeQuizAs(app.database, app.clock, {
        slug,
        name: `bank-${slug}-${number}`,
        knows: (node) => (node === 'q2' ? right : number % 2 === 0),
      });
    for (const number of [1, 2]) await take('kurs-a', number, true);
    for (const number of [3, 4, 5]) await take('kurs-b', number, number === 4);
    await take('kurs-c', 6, true);
    const [question] = await questions('courseEditor', { text: 'procent bättre' });
    const figures = question?.versions.map(({ attempts, facility }) => [attempts, facility]);
    expect(figures).toEqual([
      [1, null],
      [5, 0.6],
    ]);
    // Right: 1, 2 and 4; of the rest 2 and 4 had all, the others none. Pearson of (1,1,0,1,0) and (0,1,0,1,0) is 2/3.
    expect(question?.versions[1]?.discrimination).toBeCloseTo(2 / 3, 10);
  });

  it('costs as many statements for two questions as for one', async () => {
    const sent = async (first: number) =>
      (await app.query(QUESTIONS, { bank: TEST_BANK, first }, { as: 'courseEditor' })).statements.length;
    expect(await sent(2)).toBe(await sent(1));
    expect(await sent(2)).toBeLessThanOrEqual(8);
  });
});
