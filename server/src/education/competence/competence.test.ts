import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '../../kernel/node-id.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { Task } from '../../tasks/task.entity.ts';
import { runDueJobs } from '../../testing/run-due-jobs.ts';
import { TestClock } from '../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { createRequirement } from '../create-requirement.ts';
import { RequirementCycle } from '../requirement-cycle.entity.ts';
import { learnerAs, type Learner } from '../testing/learner.ts';
import { publishCourse, testCourse } from '../testing/test-course.ts';
import { answerCourseSurvey } from './answer-course-survey.ts';
import { assessCompetence } from './assess-competence.ts';
import { CompetenceEvidence } from './competence-evidence.entity.ts';
import { myCompetence } from './competence.queries.ts';
import { confirmationsPage } from './confirmation.queries.ts';
import { asksBefore, courseEvaluation } from './course-evaluation.queries.ts';
import { CourseSurvey } from './course-survey.entity.ts';
import { decideConfirmation } from './decide-confirmation.ts';
import { requestConfirmation } from './request-confirmation.ts';
import { skipCourseSurvey } from './skip-course-survey.ts';
import { TEST_PROGRAMME, testCompetency, testProgramme } from './testing/test-programme.ts';

const DAY = 86_400_000;
const COURSE = 'kompetenskurs';
const UNIT = 'exempelvardcentralen-skane';

let database: TestDatabase;
const clock = new TestClock();
let nurse: Learner;
let manager: Learner;
let physician: Learner;
let enrolmentId = '';
beforeAll(async () => {
  database = await createTestDatabase('demo');
  [nurse, manager, physician] = await Promise.all([
    learnerAs(database, 'nurse', clock),
    learnerAs(database, 'unitManager', clock),
    learnerAs(database, 'physician', clock),
  ]);
  await publishCourse(database, testCourse(), COURSE);
  await publishCourse(database, testProgramme(COURSE), TEST_PROGRAMME);
});
afterAll(() => database.close());

const competencyId = testCompetency();
const mine = async (who = nurse) =>
  (await myCompetence(who.context())).find(({ slug }) => slug === TEST_PROGRAMME)?.competencies.find(({ node }) => node === 'k1');
const assess = (level: number, who = nurse, around: string | null = null) =>
  assessCompetence(who.context(), { enrolmentId: around, answers: [{ competencyId, level }] });
const enrolled = () => toNodeId('Enrolment', enrolmentId);

async function complete(learner: Learner): Promise<void> {
  await learner.answer(enrolmentId, 'q1', { options: ['a'] });
  await learner.visit(enrolmentId, 'l2');
  await learner.submit(await learner.answeredQuiz(enrolmentId, 'right'));
}

describe('what somebody can do', () => {
  it('is asked of the profession, and unknown at first', async () => {
    expect(await mine()).toMatchObject({ expectedLevel: 3, standing: 'UNKNOWN', shown: null, assessed: null });
    expect(await mine(physician)).toBeUndefined();
  });

  it('is what they say, dated, on the scale there is', async () => {
    expect((await assess(5)).errors).toMatchObject([{ __typename: 'InvalidInput', path: ['answers', '0', 'level'] }]);
    expect((await assessCompetence(nurse.context(), { answers: [{ competencyId: 'x', level: 1 }] })).errors).toHaveLength(1);
    expect(await assess(1)).toEqual({ saved: 1, errors: [] });
    expect(await mine()).toMatchObject({ standing: 'BELOW', assessed: { level: 1, moment: 'ANY_TIME', on: '2026-11-23' } });
  });

  it('is said once before a course and shown in the transaction that completes it', async () => {
    enrolmentId = (await nurse.enrol(COURSE)).enrolment?.id ?? '';
    expect((await courseEvaluation(nurse.context(), COURSE))?.moment).toBe('BEFORE');
    const begun = { slug: COURSE, completedAt: null };
    expect(await asksBefore(nurse.context(), begun)).toBe(true);
    const said = await Promise.all([1, 2, 3].map(() => assess(1, nurse, enrolled())));
    expect(said.reduce((sum, { saved }) => sum + saved, 0)).toBe(1);
    expect(await asksBefore(nurse.context(), begun)).toBe(false);
    expect((await assess(1, manager, enrolled())).errors).toMatchObject([{ __typename: 'NotFound' }]);
    clock.advance(60_000);
    await complete(nurse);
    expect(await mine()).toMatchObject({ standing: 'BELOW', shown: { kind: 'COURSE', level: 2, on: '2026-11-23' } });
    expect(await assess(3, nurse, enrolled())).toMatchObject({ saved: 1 });
    expect(await mine()).toMatchObject({ standing: 'CLAIMED', assessed: { level: 3, moment: 'AFTER' } });
    expect(await courseEvaluation(nurse.context(), COURSE)).toMatchObject({ competencies: [{ saidBefore: 1, saidNow: 3 }] });
  });

  it('is kept as it was said and shown', async () => {
    const change = (statement: string) => database.orm.em.fork().getConnection().execute(statement);
    await expect(change('update competence_assessment set level = 4')).rejects.toThrow(/append-only|permission denied/);
    await expect(change('update competence_evidence set level = 4')).rejects.toThrow(/append-only|permission denied/);
    await expect(change('delete from competence_evidence')).rejects.toThrow(/append-only|permission denied/);
  });
});

describe('a supervisor', () => {
  const ask = (note = 'Har handlett två kollegor.', who = nurse) => requestConfirmation(who.context(), { competencyId, note });
  const waiting = async (who: Learner) => (await confirmationsPage(who.context(), { first: 20 })).nodes;

  it('is asked once, with what shows it', async () => {
    expect((await ask('')).errors).toMatchObject([{ path: ['note'] }]);
    expect((await ask('Har handlett.', physician)).errors).toMatchObject([{ __typename: 'NotFound' }]);
    const asked = await Promise.all([1, 2].map(() => ask()));
    expect(asked.filter(({ requested }) => requested)).toHaveLength(1);
    expect(await mine()).toMatchObject({ asked: true });
    expect(await database.orm.em.fork().count(Task, { kind: 'CONFIRM_COMPETENCE', closedAt: null })).toBe(1);
  });

  it('sees who asks and decides, once, and nobody else does', async () => {
    expect(await waiting(nurse)).toEqual([]);
    expect(await waiting(physician)).toEqual([]);
    const [row] = await waiting(manager);
    expect(row).toMatchObject({ level: 3, note: 'Har handlett två kollegor.' });
    const confirmationId = toNodeId('CompetenceConfirmation', row?.id ?? '');
    const decide = (who: Learner, level = 3) => decideConfirmation(who.context(), { confirmationId, level, comment: 'Har sett det.' });
    expect((await decide(nurse)).errors).toMatchObject([{ __typename: 'NotFound' }]);
    expect((await decide(physician)).errors).toMatchObject([{ __typename: 'NotFound' }]);
    expect((await decide(manager, 9)).errors).toMatchObject([{ path: ['level'] }]);
    expect(await decide(manager)).toEqual({ decided: true, errors: [] });
    expect((await decide(manager)).errors).toMatchObject([{ __typename: 'NotFound' }]);
    expect(await mine()).toMatchObject({ standing: 'MET', asked: false, shown: { kind: 'CONFIRMED', level: 3, comment: 'Har sett det.' } });
    expect(await database.orm.em.fork().count(Task, { kind: 'CONFIRM_COMPETENCE', closedAt: null })).toBe(0);
    const change = database.orm.em
      .fork()
      .getConnection()
      .execute('update competence_confirmation set level = 1 where "decidedAt" is not null');
    await expect(change).rejects.toThrow(/append-only|permission denied/);
  });
});

describe('a requirement of a competency', () => {
  const rule = {
    professions: ['sjukskoterska'],
    careLevels: [],
    dueDays: 30,
    validity: { kind: 'INTERVAL', months: 12, windowMonths: 2 },
    graceDays: 14,
    recognitionMonths: null,
    reason: 'Alla ska kunna bedöma.',
  };
  const required = async (level: number, chosen = competencyId) => {
    const { id } = await database.orm.em.fork().findOneOrFail(OrganisationNode, { slug: UNIT });
    return createRequirement(manager.context(), { competencyId: chosen, level, organisationId: toNodeId('Unit', id), rule });
  };
  const cyclesOf = (requirementId: string, who = nurse) =>
    database.orm.em.fork().find(RequirementCycle, { requirementId, personId: who.viewer.personId }, { orderBy: { number: 'asc' } });

  it('counts what has been shown already, and asks whoever has shown nothing', async () => {
    expect((await required(7)).errors).toMatchObject([{ path: ['level'], message: 'Välj en nivå.' }]);
    expect((await required(3, '')).errors).toMatchObject([{ path: ['competencyId'], message: 'Välj en kompetens.' }]);
    const { requirement, assigned } = await required(3);
    expect(requirement).toMatchObject({ title: { sv: 'Bedöma smärta' }, level: 3, levelName: { sv: 'Nivå 3' } });
    expect(assigned).toBe(2);
    const id = requirement?.id ?? '';
    expect(await cyclesOf(id)).toMatchObject([
      { closedAs: 'RECOGNISED', completedOn: '2026-11-23' },
      { number: 2, closedAs: null },
    ]);
    expect(await cyclesOf(id, manager)).toMatchObject([{ number: 1, closedAs: null }]);
  });

  it('is fulfilled by the confirmation that shows it, in its transaction', async () => {
    const { requirement } = await required(4);
    const id = requirement?.id ?? '';
    expect(await cyclesOf(id)).toMatchObject([{ closedAs: null }]);
    clock.advance(DAY);
    await assess(4);
    await requestConfirmation(nurse.context(), { competencyId, note: 'Leder enhetens arbete.' });
    const [row] = (await confirmationsPage(manager.context(), { first: 20 })).nodes;
    await decideConfirmation(manager.context(), { confirmationId: toNodeId('CompetenceConfirmation', row?.id ?? ''), level: 4 });
    const [evidence] = await database.orm.em.fork().find(CompetenceEvidence, { personId: nurse.viewer.personId, level: 4 });
    expect(await cyclesOf(id)).toMatchObject([
      { closedAs: 'COMPLETED', evidenceId: evidence?.id },
      { number: 2, closedAs: null },
    ]);
  });
});

describe('the survey of a course', () => {
  const answers = (...values: number[]) =>
    (['RELEVANT', 'CLEAR', 'USABLE'] as const).map((question, index) => ({ question, value: values[index] ?? 0 }));
  const answer = (moment: string, given: { question: string; value: number }[], who = nurse) =>
    answerCourseSurvey(who.context(), { enrolmentId: enrolled(), moment, answers: given, comment: 'Bra fall.' });

  const waiting = (kind: string) => database.orm.em.fork().count(Task, { kind, subjectId: enrolmentId, closedAt: null });

  it('is answered once, whole, by whoever took it, and waits until then', async () => {
    expect(await waiting('COURSE_SURVEY')).toBe(1);
    expect((await answer('AFTER', answers(5, 4))).errors).toMatchObject([{ path: ['answers', 'USABLE'] }]);
    expect((await answer('AFTER', answers(5, 4, 3), manager)).errors).toMatchObject([{ __typename: 'NotFound' }]);
    const sent = await Promise.all([1, 2, 3].map(() => answer('AFTER', answers(5, 4, 3))));
    expect(sent).toEqual([1, 2, 3].map(() => ({ saved: true, errors: [] })));
    expect(await database.orm.em.fork().count(CourseSurvey, { enrolmentId })).toBe(1);
    expect(await waiting('COURSE_SURVEY')).toBe(0);
  });

  it('waits no longer for who does not want to answer, and for nobody else', async () => {
    const first = await manager.complete(COURSE);
    const theirs = await manager.complete(COURSE);
    const open = (subjectId = theirs) => database.orm.em.fork().count(Task, { kind: 'COURSE_SURVEY', subjectId, closedAt: null });
    expect(await open(first), 'a course taken again is asked about once').toBe(0);
    const skip = (who: Learner) => skipCourseSurvey(who.context(), { enrolmentId: toNodeId('Enrolment', theirs), moment: 'AFTER' });
    expect((await skip(nurse)).errors).toMatchObject([{ __typename: 'NotFound' }]);
    expect(await open()).toBe(1);
    expect(await Promise.all([skip(manager), skip(manager)])).toEqual([1, 2].map(() => ({ skipped: true, errors: [] })));
    expect(await open()).toBe(0);
  });

  it('asks again when three months have passed, and no sooner', async () => {
    const later = [
      { question: 'USED', value: 4 },
      { question: 'CHANGED', value: 2 },
    ];
    const open = () => waiting('COURSE_FOLLOW_UP');
    expect((await answer('THREE_MONTHS', later)).errors).toMatchObject([{ __typename: 'NotReady' }]);
    clock.advance(90 * DAY);
    await runDueJobs(() => nurse.context());
    expect(await open()).toBe(0);
    clock.advance(DAY);
    await runDueJobs(() => nurse.context());
    expect(await open()).toBe(1);
    expect((await courseEvaluation(nurse.context(), COURSE))?.moment).toBe('THREE_MONTHS');
    expect(await answer('THREE_MONTHS', later)).toEqual({ saved: true, errors: [] });
    expect(await open()).toBe(0);
    expect(await assess(3, nurse, enrolled())).toMatchObject({ saved: 1 });
  });
});
