import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { contentId } from '../seeds/content-id.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { Attempt } from './attempt.entity.ts';
import { rightAnswer } from './testing/answers.ts';
import { operations } from './testing/operations.ts';

type Enrolment = {
  id: string;
  completedAt: string | null;
  progress: { percent: number; minutesLeft: number; stepsDone: number; stepCount: number };
  nextStep: { node: string } | null;
  certificate: { id: string; code: string } | null;
};
type Question = { node: string; tries: number; answer: unknown; result: { right: boolean } | null; citations: { targetNodeId: string }[] };
type AttemptRow = { id: string; submittedAt: string | null; questions: Question[]; result: { passed: boolean; percent: number } | null };

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const as = { as: 'nurse' } as const;
const clientKey = () => crypto.randomUUID();

/** Answers a question of a lesson of a demo course rightly enough to have answered: with its first option or no pairs. */
async function answerLesson(enrolmentId: string, lesson: string): Promise<Enrolment> {
  const options = (answer: object) => ({ input: { enrolmentId, node: `${lesson}-fraga`, answer, clientKey: clientKey() } });
  for (const answer of [{ options: ['a'] }, { options: ['true'] }, { pairs: [] }]) {
    const { data } = await app.query<{ answerLessonQuestion: { enrolment: Enrolment | null } }>(operations.answer, options(answer), as);
    if (data.answerLessonQuestion.enrolment) return data.answerLessonQuestion.enrolment;
  }
  throw new Error(`The question of ${lesson} could not be answered.`);
}

describe('from the catalogue to the certificate', () => {
  it('begins, reads, answers, passes and shows the certificate to anybody who has the code', async () => {
    const enrolled = await app.query<{ enrolInCourse: { enrolment: Enrolment } }>(
      operations.enrol,
      { input: { courseId: toNodeId('Course', contentId('kurs-grund')) } },
      as,
    );
    const { id: enrolmentId, progress } = enrolled.data.enrolInCourse.enrolment;
    expect(progress).toEqual({ percent: 0, minutesLeft: 46, stepsDone: 0, stepCount: 7 });
    for (const number of [1, 2, 3, 4, 5, 6]) await answerLesson(enrolmentId, `grund-${number}`);
    const learning = await app.query<{ myLearning: { nodes: Enrolment[] } }>(operations.learning, {}, as);
    expect(learning.data.myLearning.nodes).toMatchObject([
      {
        progress: { percent: 85, minutesLeft: 12 },
        nextStep: { node: 'grund-slutprov', path: '/utbildning/kurs/kurs-grund/prov/grund-slutprov', viewerCanStart: true },
      },
    ]);

    const started = await app.query<{ startQuiz: { attempt: AttemptRow } }>(
      operations.start,
      { input: { enrolmentId, node: 'grund-slutprov' } },
      as,
    );
    const { attempt } = started.data.startQuiz;
    expect(attempt.questions).toHaveLength(6);
    expect(attempt.questions.every(({ result, citations }) => result === null && citations.length === 0)).toBe(true);
    const [{ questions }] = (await app.database.orm.em.fork().find(Attempt, { purpose: 'QUIZ' })) as [Attempt];
    for (const { node, attrs } of questions) {
      await app.query(operations.save, { input: { attemptId: attempt.id, node, answer: rightAnswer(attrs), clientKey: clientKey() } }, as);
    }
    const submitted = await app.query<{ submitQuiz: { attempt: AttemptRow; enrolment: Enrolment } }>(
      operations.submit,
      { input: { attemptId: attempt.id } },
      as,
    );
    const { attempt: marked, enrolment: completed } = submitted.data.submitQuiz;
    expect(marked.result).toMatchObject({ passed: true, percent: 100 });
    expect(marked.questions.every(({ result, citations }) => result?.right && citations.length > 0)).toBe(true);
    expect(completed).toMatchObject({
      completedAt: '2026-11-23T08:00:00.000Z',
      progress: { percent: 100, minutesLeft: 0 },
      nextStep: null,
    });

    const { data } = await app.query<{ myCertificates: { nodes: Record<string, unknown>[] } }>(operations.certificates, {}, as);
    const code = completed.certificate?.code ?? '';
    expect(data.myCertificates.nodes).toMatchObject([
      {
        id: completed.certificate?.id,
        code,
        name: 'Sjuksköterska, Exempelvårdcentralen',
        courseTitle: { sv: 'Långvarig smärta i primärvården – grund' },
        issuerName: 'Sverige',
        versionNumber: '1.0',
        lessons: 6,
        minutes: 46,
        validUntil: '2029-11-23',
        status: 'VALID',
        verifyUrl: `http://localhost:4000/verifiera/${code}`,
        qrCode: { size: expect.any(Number), path: expect.stringMatching(/^M\d/u) },
      },
    ]);
    const checked = await app.query(operations.verify, { code: code.toLowerCase() });
    expect(checked.data).toEqual({
      verifyCertificate: {
        status: 'VALID',
        name: 'Sjuksköterska, Exempelvårdcentralen',
        courseTitle: { sv: 'Långvarig smärta i primärvården – grund' },
        issuedAt: '2026-11-23T08:00:00.000Z',
        validUntil: '2029-11-23',
        revokedAt: null,
      },
    });
  });

  it('opens the courses that ask for the one completed', async () => {
    type Data = { course: { viewerCanEnrol: boolean; prerequisites: unknown } };
    const nurse = await app.query<Data>(operations.course, { slug: 'kurs-lakemedel' }, as);
    expect(nurse.data.course).toMatchObject({ viewerCanEnrol: true, prerequisites: [{ completed: true, course: { slug: 'kurs-grund' } }] });
    const physician = await app.query<Data>(operations.course, { slug: 'kurs-lakemedel' }, { as: 'physician' });
    expect(physician.data.course).toMatchObject({ viewerCanEnrol: false, prerequisites: [{ completed: false }] });
  });
});

describe('the catalogue', () => {
  const slugs = async (filter: Record<string, unknown> = {}) => {
    const { data } = await app.query<{ courses: { nodes: { slug: string }[] } }>(operations.courses, filter);
    return data.courses.nodes.map(({ slug }) => slug);
  };

  it('is open to guests, the basic course first', async () => {
    expect(await slugs()).toEqual(['kurs-grund', 'kurs-lakemedel', 'kurs-resursperson', 'kurs-barn']);
  });

  it.each([
    [{ profession: 'farmaceut' }, ['kurs-lakemedel']],
    [{ profession: 'nobody' }, []],
    [{ careLevel: 4 }, ['kurs-barn']],
    [{ track: 'CHILD' }, ['kurs-resursperson', 'kurs-barn']],
    [{ level: 'BASIC' }, ['kurs-grund']],
    [{ maxMinutes: 40 }, ['kurs-resursperson', 'kurs-barn']],
    [{ maxMinutes: 40, careLevel: 4, track: 'CHILD' }, ['kurs-barn']],
  ])('narrows to %o', async (filter, expected) => {
    expect(await slugs(filter)).toEqual(expected);
  });
});

describe('a lesson', () => {
  it('shows text, sources and what it rests on, pinned', async () => {
    const { data } = await app.query(operations.lesson, { course: 'kurs-lakemedel', node: 'lm-2' }, { as: 'physician' });
    expect(data).toMatchObject({
      lesson: {
        title: { sv: 'Neuropatisk smärta: läs de absoluta talen' },
        number: 2,
        lessonCount: 5,
        enrolment: null,
        step: { path: '/utbildning/kurs/kurs-lakemedel/lektion/lm-2', done: false, position: 2 },
        previous: { node: 'lm-1' },
        next: { node: 'lm-3' },
        sources: [
          { nodeId: 'ref-lv2017', number: 1 },
          { nodeId: 'ref-wiffen2017', number: 2, year: 2017, toConfirm: null },
        ],
        questions: [{ question: { __typename: 'ChoiceQuestion', kind: 'SINGLE' }, answer: null, result: null, citations: [] }],
      },
    });
    const { citations } = (data as unknown as { lesson: { citations: { targetNodeId: string; target: { slug: string } }[] } }).lesson;
    const cited = citations.map(({ target, targetNodeId }) => `${target.slug}#${targetNodeId}`);
    expect(cited).toEqual(
      expect.arrayContaining(['eval-gabapentin-neuropatisk#outcome-phn-50', 'vardprogram-langvarig-smarta#rek-neuropatisk-smarta']),
    );
    expect(citations).toMatchObject(citations.map(() => ({ pinnedVersion: { number: '1.0' }, stale: null })));
  });

  it.each([
    ['a guest', 'kurs-grund', 'grund-1', null],
    ['a course that is none', 'kurs-som-inte-finns', 'grund-1', 'nurse'],
    ['a quiz', 'kurs-grund', 'grund-slutprov', 'nurse'],
    ['a question', 'kurs-grund', 'grund-1-fraga', 'nurse'],
    ['an evaluation', 'eval-gabapentin-neuropatisk', 'outcome-phn-50', 'nurse'],
    ['a lesson of another course', 'kurs-grund', 'lm-1', 'nurse'],
  ] as const)('is not there for %s', async (_, course, node, persona) => {
    const { data, errors } = await app.query(operations.lesson, { course, node }, { as: persona });
    expect({ data, errors }).toEqual({ data: { lesson: null }, errors: [] });
  });
});

describe('what is somebody else’s', () => {
  it('looks the same as what is not there', async () => {
    const mine = await app.query<{ myLearning: { nodes: { id: string }[] } }>(operations.learning, { completed: true }, as);
    const own = mine.data.myLearning.nodes[0]?.id ?? '';
    const [attempt] = await app.database.orm.em.fork().find(Attempt, { purpose: 'QUIZ' });
    const attemptId = toNodeId('QuizAttempt', attempt?.id ?? '');
    const ENROLMENT = `query ($id: ID!) { enrolment(id: $id) { id } quizAttempts(enrolment: $id) { nodes { id } } }`;
    expect((await app.query(ENROLMENT, { id: own }, as)).data).toEqual({
      enrolment: { id: own },
      quizAttempts: { nodes: [{ id: attemptId }] },
    });
    for (const persona of ['physician', 'courseEditor', 'administrator', 'unitManager', null] as const) {
      expect((await app.query(ENROLMENT, { id: own }, { as: persona })).data).toEqual({ enrolment: null, quizAttempts: { nodes: [] } });
      expect((await app.query(operations.attempt, { id: attemptId }, { as: persona })).data).toEqual({ quizAttempt: null });
      expect((await app.query(operations.learning, { completed: true }, { as: persona })).data).toMatchObject({
        myLearning: { nodes: [] },
      });
      expect((await app.query(operations.certificates, {}, { as: persona })).data).toEqual({ myCertificates: { nodes: [] } });
    }
  });
});
