import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonaKey } from '../identity/development-personas.ts';
import { sessionCookie } from '../identity/session-cookie.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { Citation } from '../publishing/citation.entity.ts';
import { schema } from '../schema.ts';
import { contentId } from '../seeds/content-id.ts';
import { signedInAs } from '../testing/signed-in-as.ts';
import { createSmallWorld } from '../testing/small-world.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { openWays, operationOf, walkSchema, walkWays, type WalkValues } from '../testing/walk-schema.ts';
import { Attempt } from './attempt.entity.ts';
import { Enrolment } from './enrolment.entity.ts';
import { rightAnswer } from './testing/answers.ts';
import { TEST_BANK, withSlot } from './testing/test-bank.ts';
import { canaryBank, canaryCourse, STEM_CANARY } from './testing/canary-course.ts';
import { learnerAs, type Learner } from './testing/learner.ts';
import { publishCourse, TEST_COURSE } from './testing/test-course.ts';

const KEY = /KANARIE-(q\d)-v\d-/gu;
const artefactId = toNodeId('Artefact', contentId(TEST_COURSE));

/** The question of the quiz that a slot takes from a bank. */
const IN_BANK = 'q3';

let app: TestApp;
let learner: Learner;
let values: WalkValues;
beforeAll(async () => {
  app = await createTestApp({}, await createSmallWorld());
  const bank = await publishCourse(app.database, canaryBank('v1'), TEST_BANK);
  const course = (version: string) => withSlot(canaryCourse(version), IN_BANK, { node: IN_BANK, version: bank.id });
  const first = await publishCourse(app.database, course('v1'));
  learner = await learnerAs(app.database, 'nurse', app.clock);
  const { enrolment } = await learner.enrol();
  await learner.visit(enrolment?.id ?? '', 'l2');
  const second = await publishCourse(app.database, course('v2'));
  const START = `mutation ($input: StartDraftInput!) { startDraft(input: $input) { draft { id } errors { __typename } } }`;
  const started = await app.query<{ startDraft: { draft: { id: string } } }>(START, { input: { artefactId } }, { as: 'courseEditor' });
  const citations = await app.database.orm.em.fork().find(Citation, { sourceId: contentId(TEST_COURSE) }, { limit: 2 });
  const [from, to] = [first, second].map(({ id }) => toNodeId('ArtefactVersion', id));
  const ids = [
    artefactId,
    toNodeId('Course', contentId(TEST_COURSE)),
    from,
    to,
    toNodeId('Enrolment', enrolment?.id ?? ''),
    started.data.startDraft.draft.id,
    ...citations.map(({ id }) => toNodeId('Citation', id)),
  ];
  values = {
    ID: ids,
    String: [TEST_COURSE],
    Int: [100],
    Float: [1],
    Boolean: [true],
    LocalDate: ['2026-12-01'],
    slug: [TEST_COURSE],
    at: ['sverige', 'skane'],
    artefactId: [artefactId],
    enrolmentId: [toNodeId('Enrolment', enrolment?.id ?? '')],
    node: ['q1'],
    clientKey: ['walk'],
    'Query.lesson.course': [TEST_COURSE],
    'Query.lesson.node': ['l1', 'l2', 'q1', 'prov'],
    'Query.versionDifference.from': [from],
    'Query.versionDifference.to': [to],
    'Query.citableNodes.artefact': [artefactId],
    'Query.questionBank.slug': [TEST_BANK],
    'Query.bankQuestion.bank': [TEST_BANK, contentId(TEST_BANK)],
    'Query.bankQuestion.node': [IN_BANK],
  };
});
afterAll(() => app.close());

/** The register of the organisation: from none of these is there a way to a text. */
const REGISTER = /^(?:OrganisationNode|Nation|HealthcareRegion|Region|RegionPart|Unit|UnitCareLevel|CareLevel|PageInfo)$/u;

/** A bank is read, key and all, by who writes courses that may use it: what it tells an editor below its owner is asked about in `bank/bank.api.test.ts`. */
const bankFor = (as: PersonaKey | null): RegExp => (as === 'editor' ? /^(?:questionBank|bankQuestion)/u : /^$/u);

/** Everything the API says to somebody over the whole schema, as it goes over the wire. */
async function everything(
  root: 'query' | 'mutation',
  as: PersonaKey | null,
  { roots = /^/u, leaveOut = bankFor(as) }: { roots?: RegExp; leaveOut?: RegExp } = {},
): Promise<string[]> {
  const cookies: Record<string, string> = as ? { [sessionCookie.name]: await signedInAs(app.database, app.clock, as) } : {};
  const bodies: string[] = [];
  const ask = async (operation: string): Promise<string> => {
    const { body } = await app.fastify.inject({ method: 'POST', url: '/graphql', cookies, payload: { query: operation } });
    // A walk that is refused would find nothing and prove nothing.
    expect(body).not.toMatch(/GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED/u);
    bodies.push(body);
    return body;
  };
  for (const walk of walkSchema(schema, root, values, { deepest: root === 'query' ? 7 : 4, leaveOut: REGISTER })) {
    if (leaveOut.test(walk.probe) || !roots.test(walk.probe)) continue;
    const answer = JSON.parse(await ask(operationOf(root, [walk.probe]))) as Parameters<typeof openWays>[1];
    await walkWays(root, openWays(walk, answer), async (operation) => !(await ask(operation)).includes('asks for too much'));
  }
  return bodies;
}

/** Questions whose key is in one of the bodies. */
function toldOf(bodies: readonly string[]): string[] {
  const told = bodies.flatMap((body) => [...body.matchAll(KEY)].map(([, node]) => node ?? ''));
  return [...new Set(told)].toSorted();
}

const marksOfKey = (bodies: readonly string[]) => bodies.filter((body) => /\bcorrect\b|"tolerance"|"distractors"/u.test(body));

describe('the walk over the schema', { timeout: 120_000 }, () => {
  it('finds the key where it may be read: with those who answer for the course', async () => {
    const bodies = await everything('query', 'courseEditor', { roots: /^(?:artefact|questionBank|bankQuestion)/u });
    expect(toldOf(bodies)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9']);
    expect(marksOfKey(bodies)).not.toEqual([]);
    expect(bodies.length).toBeGreaterThan(20);
  });
});

describe('the key of a course', { timeout: 120_000 }, () => {
  it.each([null, 'nurse', 'editor', 'administrator'] as const)(
    'is told to %s by no query, and neither is the wording of a quiz that was not drawn',
    async (as) => {
      const bodies = await everything('query', as);
      expect(toldOf(bodies)).toEqual([]);
      expect(marksOfKey(bodies)).toEqual([]);
      const stems = new Set(
        bodies.flatMap((body) => [...body.matchAll(new RegExp(`${STEM_CANARY} (q\\d)`, 'gu'))].map(([, node]) => node)),
      );
      expect([...stems]).toEqual(as === null ? [] : ['q1']);
    },
  );

  it.each([null, 'editor'] as const)('is told to %s by no mutation', async (as) => {
    const bodies = await everything('mutation', as);
    expect(toldOf(bodies)).toEqual([]);
    expect(marksOfKey(bodies)).toEqual([]);
  });

  it('is told for the question answered, and for no other', async () => {
    const { data } = await app.query<{ course: { viewerEnrolment: { id: string } } }>(
      `{ course(slug: "${TEST_COURSE}") { viewerEnrolment { id } } }`,
      {},
      { as: 'nurse' },
    );
    const enrolmentId = data.course.viewerEnrolment.id;
    const ANSWER = `mutation ($input: AnswerLessonQuestionInput!) {
      answerLessonQuestion(input: $input) { question { result { feedback { explanation { sv } } } } errors { __typename } } }`;
    const wrong = await app.query(
      ANSWER,
      { input: { enrolmentId, node: 'q1', answer: { options: ['x'] }, clientKey: 'a' } },
      { as: 'nurse' },
    );
    expect(toldOf([wrong.body])).toEqual([]);
    const right = await app.query(
      ANSWER,
      { input: { enrolmentId, node: 'q1', answer: { options: ['a'] }, clientKey: 'b' } },
      { as: 'nurse' },
    );
    expect(toldOf([right.body])).toEqual(['q1']);
  });

  it('is not told while a quiz is open, whatever has been saved in it', async () => {
    const { id } = await app.database.orm.em.fork().findOneOrFail(Enrolment, { personId: learner.viewer.personId });
    const { attempt } = await learner.start(id);
    const { questions } = await app.database.orm.em.fork().findOneOrFail(Attempt, attempt?.id ?? '');
    values = { ...values, ID: [...(values['ID'] ?? []), toNodeId('QuizAttempt', attempt?.id ?? '')] };
    for (const { node, attrs } of questions) await learner.save(attempt?.id ?? '', node, rightAnswer(attrs));
    const bodies = await everything('query', 'nurse');
    expect(toldOf(bodies)).toEqual(['q1']);
    for (const { node } of questions) expect(bodies.some((body) => body.includes(`${STEM_CANARY} ${node}`))).toBe(true);
    expect(toldOf(await everything('query', 'physician'))).toEqual([]);
    expect(toldOf(await everything('mutation', 'nurse', { leaveOut: /submitQuiz|answerLessonQuestion/u }))).toEqual([]);
  });

  it('is told of a quiz handed in to the one who took it, and to nobody who has the id of it', async () => {
    const { id } = await app.database.orm.em.fork().findOneOrFail(Enrolment, { personId: learner.viewer.personId });
    const attempt = await app.database.orm.em.fork().findOneOrFail(Attempt, { enrolmentId: id, purpose: 'QUIZ' });
    await learner.submit(attempt.id);
    const drawn = attempt.questions.map(({ node }) => node);
    expect(toldOf(await everything('query', 'nurse'))).toEqual([...new Set(['q1', ...drawn])].toSorted());
    const withItsId = new RegExp(
      [id, attempt.id].map((each, index) => toNodeId(index === 0 ? 'Enrolment' : 'QuizAttempt', each)).join('|'),
      'u',
    );
    for (const as of [null, 'physician', 'unitManager', 'editor'] as const)
      expect(toldOf(await everything('query', as, { roots: withItsId }))).toEqual([]);
  });

  it('is no word of the search, nor of the labels of what can be cited', async () => {
    const { publishedVersionId } = await app.database.orm.em.fork().findOneOrFail(Artefact, { slug: TEST_COURSE });
    const { searchText } = await app.database.orm.em.fork().findOneOrFail(ArtefactVersion, publishedVersionId ?? '');
    expect(JSON.stringify(searchText)).not.toMatch(/KANARIE|Alternativ|Nociceptiv/u);
    for (const text of ['KANARIE', STEM_CANARY]) {
      const { data } = await app.query(
        `query ($text: String) { citableNodes(text: $text) { nodes { nodeId } } }`,
        { text },
        { as: 'nurse' },
      );
      expect(data).toEqual({ citableNodes: { nodes: [] } });
    }
  });
});
