import fc from 'fast-check';
import type { QuestionAttrs } from 'shared/education/question.ts';
import { documentHash, nodeOf, type Doc } from 'shared/publishing/document.ts';
import { canonicalJson } from 'shared/text/canonical-json.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { paragraph, publishDecisions, words } from '../publishing/adaptation/testing/programme.ts';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import { contentId } from '../seeds/content-id.ts';
import { testContext, TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { AttemptEvent } from './attempt-event.entity.ts';
import { firstBrokenLink, type ChainedEvent } from './attempt-event.ts';
import { foldAttempt, scoreAttempt } from './attempt-score.ts';
import { Attempt } from './attempt.entity.ts';
import { Enrolment } from './enrolment.entity.ts';
import { regradeQuestion } from './regrade-question.ts';
import { withAnotherKey } from './testing/changed-question.ts';
import { learnerAs, type Learner } from './testing/learner.ts';
import { publishCourse, testCourse, withAttrs } from './testing/test-course.ts';

const SLUG = 'kurs-med-historia';
const STEPS = 40;
const DAY = 86_400_000;

const step = fc.oneof(
  fc.record({ kind: fc.constant('publish' as const), node: fc.constantFrom('q2', 'q3', 'q4', 'q5', 'q6') }),
  fc.record({ kind: fc.constant('adapt' as const), text: fc.string({ minLength: 1 }) }),
  fc.record({ kind: fc.constant('take' as const), who: fc.nat(2), how: fc.constantFrom('right' as const, 'wrong' as const) }),
  fc.record({ kind: fc.constant('regrade' as const), node: fc.constantFrom('q2', 'q3', 'q4', 'q5', 'q6') }),
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

let database: TestDatabase;
let editor: Learner;
let learners: Learner[];
let document: Doc = testCourse();
const clock = new TestClock();
beforeAll(async () => {
  database = await createTestDatabase('demo');
  editor = await learnerAs(database, 'courseEditor', clock);
  learners = await Promise.all((['nurse', 'physician', 'resourcePerson'] as const).map((who) => learnerAs(database, who, clock)));
  await publishCourse(database, document, SLUG);
});
afterAll(() => database.close());

const publish = (node: string) => {
  document = withAttrs(document, node, { ...withAnotherKey(nodeOf(document, node).attrs as QuestionAttrs) });
  return publishCourse(database, document, SLUG);
};

const regrade = (node: string) =>
  regradeQuestion(editor.context(), { courseId: toNodeId('Course', contentId(SLUG)), node, reason: 'Facit var fel.' });

const adapt = (text: string) =>
  publishDecisions(testContext(database), SLUG, 'skane', (above) => words(above, 'l1', { body: paragraph(`Hos oss: ${text}`) }));

/** Goes on where the learner was, a day later so that a failed test may be tried again; whoever was done begins anew. */
async function take(learner: Learner | undefined, how: 'right' | 'wrong'): Promise<void> {
  clock.advance(DAY);
  const { enrolment } = (await learner?.enrol(SLUG)) ?? {};
  if (!learner || !enrolment) throw new Error('Nobody could begin the course.');
  await learner.answer(enrolment.id, 'q1', { options: ['a'] });
  await learner.visit(enrolment.id, 'l2');
  await learner.submit(await learner.answeredQuiz(enrolment.id, how));
}

function walk(next: Step): Promise<unknown> {
  if (next.kind === 'publish') return publish(next.node);
  if (next.kind === 'adapt') return adapt(next.text);
  return next.kind === 'regrade' ? regrade(next.node) : take(learners[next.who], next.how);
}

/** What must never move: the words of every version, and what every enrolment is pinned to. */
async function pins(): Promise<Map<string, string>> {
  const em = database.orm.em.fork();
  const [versions, enrolments] = [
    await em.find(ArtefactVersion, { artefactId: contentId(SLUG) }),
    await em.find(Enrolment, { artefactId: contentId(SLUG) }),
  ];
  return new Map([
    ...versions.map((version): [string, string] => [version.id, `${version.hash} ${documentHash(version.document)}`]),
    ...enrolments.map(({ id, versionId, overlayChain }): [string, string] => [id, canonicalJson([versionId, [...overlayChain]])]),
  ]);
}

it('a history in the database: no pin moves, and the events of every attempt come to what is stored', async () => {
  let before = await pins();
  for (const next of fc.sample(step, { numRuns: STEPS, seed: 7 })) {
    await walk(next);
    const after = await pins();
    expect(after).toEqual(new Map([...after, ...before]));
    before = after;
  }
  const em = database.orm.em.fork();
  const attempts = await em.find(Attempt, { purpose: 'QUIZ', submittedAt: { $ne: null } });
  expect(attempts.length).toBeGreaterThan(5);
  for (const { id, questions, points } of attempts) {
    const events = await em.find(AttemptEvent, { attemptId: id }, { orderBy: { sequence: 'asc' } });
    expect(firstBrokenLink(events as unknown as ChainedEvent[])).toBeNull();
    expect(scoreAttempt(questions, foldAttempt(events.map(({ payload }) => payload ?? null))).points).toBe(points);
  }
  expect(await em.count(AttemptEvent, { kind: 'REGRADED' })).toBeGreaterThan(0);
});
