import type { Doc } from 'shared/publishing/document.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { FollowUp } from './follow-ups/follow-up.entity.ts';
import { learnerAs, type Learner } from './testing/learner.ts';
import { operations } from './testing/operations.ts';
import { RequirementRoom } from './testing/requirement-room.ts';
import { publishCourse, testCourse, withAttrs } from './testing/test-course.ts';

const COURSES = 100;
const DAY = 86_400_000;

let app: TestApp;
let learner: Learner;
beforeAll(async () => {
  app = await createTestApp();
  learner = await learnerAs(app.database, 'nurse', app.clock);
}, 120_000);
afterAll(() => app.close());

const slugs = Array.from({ length: COURSES }, (_, index) => `kurs-i-mangden-${index}`);

/** Statements of a query as the nurse, without those that look up the session. */
async function statements(document: string, variables: Record<string, unknown>): Promise<string[]> {
  const answer = await app.query(document, variables, { as: 'nurse' });
  expect(answer.errors).toEqual([]);
  return answer.statements;
}

describe('lists that grow', () => {
  beforeAll(async () => {
    for (const slug of slugs) {
      await publishCourse(app.database, testCourse(), slug);
      const enrolment = (await learner.enrol(slug)).enrolment;
      await learner.answer(enrolment?.id ?? '', 'q1', { options: ['a'] });
      await learner.visit(enrolment?.id ?? '', 'l2');
      await learner.start(enrolment?.id ?? '');
      app.clock.advance(1_000);
    }
    // Every other course has a newer version, so that there is something to compare.
    for (const slug of slugs.filter((_, index) => index % 2 === 0)) {
      await publishCourse(app.database, withAttrs(testCourse(), 'l1', { title: { sv: 'Ny rubrik' } }), slug);
    }
  }, 120_000);

  it.each([
    ['the catalogue', operations.courses],
    ['what one is learning', operations.learning],
  ])('%s takes as many statements for 100 rows as for 20', async (_, document) => {
    expect((await statements(document, { first: 100 })).length).toBe((await statements(document, { first: 20 })).length);
  });

  it('the catalogue itself is one statement', async () => {
    const { statements: sent } = await app.query(
      `{ courses(first: 100) { nodes { title { sv } minutes lessonCount steps { node } version { number } } } }`,
    );
    expect(sent).toHaveLength(1);
  });

  it('certificates take as many statements for 100 rows as for 1', async () => {
    const few = await statements(operations.certificates, {});
    await app.database.orm.em.fork().execute(`
      insert into certificate (id, "enrolmentId", "personId", code, "codeHash", name, "courseTitle", "issuerName", "versionNumber", "versionHash",
        lessons, tests, minutes, "issuedAt", cpd)
      select gen_random_uuid(), id, "personId", id::text, encode(sha256(id::text::bytea), 'hex'), 'N', '{"sv":"K"}', 'U', '1.0', "versionHash", 1, 1, 1, "startedAt", '[]'
      from enrolment`);
    const many = await app.query<{ myCertificates: { nodes: unknown[] } }>(
      operations.certificates.replace('myCertificates', 'myCertificates(first: 100)'),
      {},
      { as: 'nurse' },
    );
    expect(many.data.myCertificates.nodes).toHaveLength(100);
    // One more: the courses behind them, which nobody asks for where there are none.
    expect(many.statements.length).toBe(few.length + 1);
  });

  it('tries at a quiz take as many statements for 20 as for 2, questions and all', async () => {
    const { enrolment } = await learner.enrol(slugs[1]);
    for (let tries = 0; tries < 20; tries += 1) {
      const { attempt } = await learner.start(enrolment?.id ?? '');
      await learner.submit(attempt?.id ?? '');
      app.clock.advance(DAY);
    }
    const document = `query ($enrolment: ID!, $first: Int!) { quizAttempts(enrolment: $enrolment, first: $first) { nodes {
      number result { percent } enrolment { id } questions { node question { __typename } answer { value } result { right } citations { id } } } } }`;
    const ofFirst = (first: number) => ({ enrolment: toNodeId('Enrolment', enrolment?.id ?? ''), first });
    const all = await app.query<{ quizAttempts: { nodes: unknown[] } }>(document, ofFirst(20), { as: 'nurse' });
    expect(all.data.quizAttempts.nodes).toHaveLength(20);
    expect(all.statements.length).toBe((await statements(document, ofFirst(2))).length);
  });

  it('pages through a hundred courses without losing or repeating one', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { data: { courses: { nodes: { slug: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } } =
        await app.query(
          `query ($after: String) { courses(first: 15, after: $after) { nodes { slug } pageInfo { endCursor hasNextPage } } }`,
          { after },
        );
      seen.push(...page.data.courses.nodes.map(({ slug }) => slug));
      after = page.data.courses.pageInfo.hasNextPage ? page.data.courses.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(COURSES + 4);
  });
});

describe('a course of many lessons', () => {
  function courseOf(lessons: number): Doc {
    const course = testCourse();
    const { kurs, l1, q1 } = course.nodes;
    if (!kurs || !l1 || !q1) throw new Error('The course is not as it was.');
    const ids = Array.from({ length: lessons }, (_, index) => `lektion-${index}`);
    const made = ids.flatMap(
      (id) =>
        [
          [id, { ...l1, children: [`${id}-fraga`] }],
          [`${id}-fraga`, q1],
        ] as const,
    );
    const { l1: _l1, l2: _l2, q1: _q1, ...rest } = course.nodes;
    return { ...course, nodes: { ...rest, ...Object.fromEntries(made), kurs: { ...kurs, children: [...ids, 'prov', 'sbu341'] } } };
  }

  async function walk(lessons: number): Promise<Record<string, number>> {
    const slug = `kurs-med-${lessons}-lektioner`;
    await publishCourse(app.database, courseOf(lessons), slug);
    const enrolmentId = (await learner.enrol(slug)).enrolment?.id ?? '';
    for (let index = 1; index < lessons; index += 1) await learner.answer(enrolmentId, `lektion-${index}-fraga`, { options: ['b'] });
    const id = toNodeId('Enrolment', enrolmentId);
    const answer = { input: { enrolmentId: id, node: 'lektion-0-fraga', answer: { options: ['b'] }, clientKey: 'last' } };
    const sent = {
      course: await statements(operations.course, { slug }),
      lesson: await statements(operations.lesson, { course: slug, node: 'lektion-5' }),
      visit: await statements(operations.visit, { input: { enrolmentId: id, node: 'lektion-5' } }),
      answer: await statements(operations.answer, answer),
      start: await statements(operations.start, { input: { enrolmentId: id, node: 'prov' } }),
    };
    return Object.fromEntries(Object.entries(sent).map(([name, list]) => [name, list.length]));
  }

  it('takes as many statements for 100 lessons as for 20', async () => {
    expect(await walk(100)).toEqual(await walk(20));
  }, 60_000);
});

describe('what follows a course', () => {
  const back = `query ($id: ID!) { followUp(id: $id) { day courseTitle { sv } questions { node tries question { __typename } result { right } } } followUpsWanted }`;
  const asked = `query ($first: Int!) {
    requirements(at: "exempelvardcentralen-skane", first: $first) {
      nodes { title { sv } coverage(at: "exempelvardcentralen-skane") { key percent } trend(at: "exempelvardcentralen-skane") { day percent } }
    }
    dueStaff(at: "exempelvardcentralen-skane", first: $first) { nodes { personName status requirement { title { sv } } } }
  }`;

  it('questions that came back take as many statements as one of them', async () => {
    const slug = 'kurs-med-repetition';
    await publishCourse(app.database, testCourse(), slug);
    const enrolmentId = (await learner.enrol(slug)).enrolment?.id ?? '';
    await learner.answer(enrolmentId, 'q1', { options: ['a'] });
    const em = app.database.orm.em.fork();
    const cameBack = (nodes: string[], day: number) =>
      em.create(FollowUp, { enrolmentId, day, nodes, answered: [], openedAt: app.clock.now(), doneAt: null });
    const [one, two] = [cameBack(['q1'], 3), cameBack(['q1', 'q2'], 10)];
    await em.flush();
    const id = (row: FollowUp) => toNodeId('FollowUp', row.id);
    const few = await statements(back, { id: id(one) });
    expect((await statements(back, { id: id(two) })).length).toBe(few.length);
    expect(few.length).toBeLessThanOrEqual(6);
  });

  it('requirements with their coverage, and what is to be done, take as many statements for many as for one', async () => {
    const manager = await learnerAs(app.database, 'unitManager', app.clock);
    const room = new RequirementRoom(app.database);
    for (let count = 0; count < 3; count++) await room.required(manager);
    const of = async (first: number) => {
      const answer = await app.query<{ requirements: { nodes: unknown[] } }>(asked, { first }, { as: 'unitManager' });
      expect(answer.errors).toEqual([]);
      expect(answer.data.requirements.nodes).toHaveLength(first);
      return answer.statements.length;
    };
    expect(await of(3)).toBe(await of(1));
  });
});
