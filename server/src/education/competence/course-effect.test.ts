import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEVELOPMENT_ISSUER } from '../../identity/development-personas.ts';
import { Person } from '../../identity/person.entity.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import { TestClock } from '../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { learnerAs, Learner } from '../testing/learner.ts';
import { publishCourse, testCourse } from '../testing/test-course.ts';
import { answerCourseSurvey } from './answer-course-survey.ts';
import { assessCompetence } from './assess-competence.ts';
import { courseEffect } from './course-effect.queries.ts';
import { TEST_PROGRAMME, testCompetency, testProgramme } from './testing/test-programme.ts';

const COURSE = 'effektkurs';
const BEFORE = [1, 2, 2, 1, 3, 2, 1, 2];
const AFTER = [2, 3, 3, 2, 3, 4, 2, 2];

let database: TestDatabase;
const clock = new TestClock();
let editor: Learner;
let nurse: Learner;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  [editor, nurse] = await Promise.all([learnerAs(database, 'courseEditor', clock), learnerAs(database, 'nurse', clock)]);
  await publishCourse(database, testCourse(), COURSE);
  await publishCourse(database, testProgramme(COURSE), TEST_PROGRAMME);
});
afterAll(() => database.close());

/** One of many like the nurse. */
async function another(number: number): Promise<Learner> {
  const em = database.orm.em.fork();
  const subject = `effekt-${number}`;
  const person = em.create(Person, {
    issuer: DEVELOPMENT_ISSUER,
    subject,
    name: `Deltagare ${number}`,
    professionCode: 'sjukskoterska',
    createdAt: clock.now(),
  });
  await em.flush();
  return new Learner(database, { ...nurse.viewer, personId: person.id }, clock);
}

const assess = (who: Learner, enrolmentId: string, level: number) =>
  assessCompetence(who.context(), { enrolmentId, answers: [{ competencyId: testCompetency(), level }] });

async function take(number: number): Promise<void> {
  const who = await another(number);
  const { enrolment } = await who.enrol(COURSE);
  const id = enrolment?.id ?? '';
  const enrolmentId = toNodeId('Enrolment', id);
  await assess(who, enrolmentId, BEFORE[number] ?? 1);
  await who.answer(id, 'q1', { options: ['a'] });
  await who.visit(id, 'l2');
  await who.submit(await who.answeredQuiz(id, 'right'));
  await assess(who, enrolmentId, AFTER[number] ?? 1);
  const answers = [
    { question: 'RELEVANT', value: 5 },
    { question: 'CLEAR', value: 1 + (number % 5) },
    { question: 'USABLE', value: 3 },
  ];
  await answerCourseSurvey(who.context(), { enrolmentId, moment: 'AFTER', answers, comment: `Synpunkt ${number}` });
}

describe('what a course is worth', () => {
  it('says nothing while it could be about somebody', async () => {
    for (const number of [0, 1, 2, 3]) await take(number);
    expect(await courseEffect(editor.context(), COURSE)).toMatchObject({
      reaction: { asked: null, answered: null, percent: null, comments: [], questions: [{ mean: null }, { mean: null }, { mean: null }] },
      learning: [{ title: { sv: 'Bedöma smärta' }, effect: null }],
      behaviour: { asked: 0, answered: 0 },
      lasting: [],
      confirmed: 0,
    });
  });

  it('tells the four levels of many, with the effect size that Python computes', async () => {
    for (const number of [4, 5, 6, 7]) await take(number);
    const report = await courseEffect(editor.context(), COURSE);
    expect(report?.reaction).toMatchObject({ asked: 8, answered: 8, percent: 100 });
    expect(report?.reaction.questions).toEqual([
      { question: 'RELEVANT', mean: 5 },
      { question: 'CLEAR', mean: 21 / 8 },
      { question: 'USABLE', mean: 3 },
    ]);
    expect(report?.reaction.comments).toHaveLength(8);
    const [learnt] = report?.learning ?? [];
    expect(learnt?.effect).toMatchObject({ pairs: 8, before: 1.75, after: 2.625 });
    expect(learnt?.effect?.g?.estimate).toBeCloseTo(1.0705275744418856, 10);
    expect(learnt?.effect?.g?.low).toBeCloseTo(0.35687759421582477, 10);
    expect(report?.results).toMatchObject([{ title: { sv: 'Har en plan' }, programmeSlug: TEST_PROGRAMME }]);
  });

  it('compares only assessments by the same scale', async () => {
    const scale = [1, 2, 3, 4].map((level) => ({ level, name: { sv: `Steg ${level}` }, descriptor: { sv: 'Annan text.' } }));
    await publishCourse(database, testProgramme(COURSE, { scale }), TEST_PROGRAMME);
    clock.advance(93 * 86_400_000);
    const rows = await database.orm.em
      .fork()
      .getConnection()
      .execute<{ id: string; personId: string }[]>(
        `select id, "personId" from enrolment where "artefactId" = (select id from artefact where slug = ?)`,
        [COURSE],
      );
    for (const { id, personId } of rows)
      await assess(new Learner(database, { ...nurse.viewer, personId }, clock), toNodeId('Enrolment', id), 4);
    const report = await courseEffect(editor.context(), COURSE);
    expect(report).toMatchObject({ lasting: [], behaviour: { asked: 8, answered: 0, percent: null } });
    expect(report?.learning[0]?.effect?.pairs).toBe(8);
  });

  it('is there for those who answer for the course alone', async () => {
    for (const persona of ['nurse', 'editor', 'unitManager'] as const)
      expect(await courseEffect((await learnerAs(database, persona, clock)).context(), COURSE)).toBeNull();
    expect(await courseEffect(editor.context(), 'finns-inte')).toBeNull();
  });
});
