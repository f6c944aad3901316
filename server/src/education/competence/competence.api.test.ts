import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import { learnerAs } from '../testing/learner.ts';
import { publishCourse } from '../testing/test-course.ts';
import { assessCompetence } from './assess-competence.ts';
import { requestConfirmation } from './request-confirmation.ts';
import { testCompetency, testProgramme } from './testing/test-programme.ts';

const MINE = `{ myCompetence { slug title { sv } competencies { competencyId standing expectedLevel asked shown { level } assessed { level }
  events { kind level on } courses { slug title { sv } level } } } }`;
const TO_CONFIRM = `{ competenceToConfirm(first: 20) { nodes { confirmationId personName title { sv } level note } } }`;
const EFFECT = `query ($slug: String!) { courseEffect(slug: $slug) { reaction { answered } learning { title { sv } effect { pairs } } results { title { sv } } } }`;
const AROUND = `query ($slug: String!) { courseEvaluation(slug: $slug) { moment competencies { competencyId saidNow } surveys { moment isTime } } }`;
const COURSES = `query ($slug: String!) { programmeCourses(slug: $slug) { node course { slug minutes artefact { ownerName } } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

async function statements(document: string, variables: Record<string, unknown>, as: 'nurse' | 'unitManager' | 'courseEditor') {
  const answer = await app.query(document, variables, { as });
  expect(answer.errors).toEqual([]);
  return answer.statements.length;
}

const everything = async () => ({
  mine: await statements(MINE, {}, 'nurse'),
  toConfirm: await statements(TO_CONFIRM, {}, 'unitManager'),
  effect: await statements(EFFECT, { slug: 'kurs-grund' }, 'courseEditor'),
  around: await statements(AROUND, { slug: 'kurs-grund' }, 'nurse'),
  courses: await statements(COURSES, { slug: 'nationellt-kompetensprogram-smarta' }, 'nurse'),
});

describe('what somebody can do', () => {
  it('takes as many statements for four programmes and a dozen assessments as for one and none', async () => {
    const nurse = await learnerAs(app.database, 'nurse', app.clock);
    await nurse.enrol('kurs-grund');
    const before = await everything();
    for (const slug of ['program-a', 'program-b', 'program-c']) {
      await publishCourse(app.database, testProgramme('kurs-grund', {}, 'kurs-grund'), slug);
      for (const level of [1, 2, 3, 4]) {
        app.clock.advance(60_000);
        await assessCompetence(nurse.context(), { answers: [{ competencyId: testCompetency(slug), level }] });
      }
      await requestConfirmation(nurse.context(), { competencyId: testCompetency(slug), note: 'Har gjort det.' });
    }
    expect(await everything()).toEqual(before);
    const { data } = await app.query<{ myCompetence: unknown[] }>(MINE, {}, { as: 'nurse' });
    expect(data.myCompetence).toHaveLength(4);
    // The session, and the list.
    expect(before.toConfirm).toBe(2);
  });

  it('is nothing for a guest', async () => {
    expect((await app.query(MINE)).data).toEqual({ myCompetence: [] });
    expect((await app.query(TO_CONFIRM)).data).toEqual({ competenceToConfirm: { nodes: [] } });
    expect((await app.query(AROUND, { slug: 'kurs-grund' })).data).toEqual({ courseEvaluation: null });
    expect((await app.query(EFFECT, { slug: 'kurs-grund' })).data).toEqual({ courseEffect: null });
  });
});

type Cited = { targetPath: string; targetType: string; target: { citations: { sourceNodeId: string; targetPath: string }[] } };
type Answered = { consult: { messages: { citations: (Cited & { targetNodeId: string })[] }[] } };

it('leads from an answer to the lesson, and from there to the evaluation, in one question of the API and two addresses', async () => {
  const mine = await app.query<{ myConsults: { nodes: { id: string }[] } }>(
    '{ myConsults(first: 50) { nodes { id } } }',
    {},
    { as: 'nurse' },
  );
  const document = `query ($id: ID!) { consult(id: $id) { messages { citations { targetPath targetType targetNodeId
    target { citations { sourceNodeId targetPath } } } } } }`;
  const cited: Answered['consult']['messages'][number]['citations'] = [];
  for (const { id } of mine.data.myConsults.nodes) {
    const { data, errors } = await app.query<Answered>(document, { id }, { as: 'nurse' });
    expect(errors).toEqual([]);
    cited.push(...data.consult.messages.flatMap(({ citations }) => citations));
  }
  const lessons = cited.filter(({ targetType }) => targetType === 'lesson');
  expect(lessons.length).toBeGreaterThan(0);
  for (const { targetPath, targetNodeId, target } of lessons) {
    expect(targetPath).toMatch(/^\/utbildning\/kurs\/[^/]+\/lektion\//);
    const restsOn = target.citations.filter(({ sourceNodeId }) => sourceNodeId === targetNodeId);
    expect(restsOn.some(({ targetPath: path }) => path.startsWith('/kunskap/'))).toBe(true);
  }
});

it('tells of a course which published questions and how many answers rest on it', async () => {
  const { data } = await app.query<{
    course: { artefact: { answerCount: number; usedIn: { nodes: { sourceArtefact: { kind: string } | null }[] } } };
  }>(
    `{ course(slug: "kurs-lakemedel") { artefact { answerCount usedIn(first: 50) { nodes { sourceArtefact { kind } } } } } }`,
    {},
    { as: 'courseEditor' },
  );
  const { answerCount, usedIn } = data.course.artefact;
  expect(answerCount).toBeGreaterThan(0);
  expect(usedIn.nodes.some(({ sourceArtefact }) => sourceArtefact?.kind === 'programme')).toBe(true);
});
