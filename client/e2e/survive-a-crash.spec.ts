import type { Page } from '@playwright/test';
import { expect, test } from './support/journey.ts';

const nurse = 'Sjuksköterska, Exempelvårdcentralen';
const COURSE = 'kurs-barn';

type Question = {
  node: string;
  tries: number;
  question: { __typename: string; options?: Part[]; left?: Part[]; right?: Part[] };
};
type Part = { id: string };
type Attempt = { id: string; number: number; submittedAt: string | null; questions: Question[] };
type Step = { __typename: string; node: string };

const QUESTION = `node tries question { __typename ... on ChoiceQuestion { options { id } } ... on MatchingQuestion { left { id } right { id } } }`;
const ATTEMPT = `id number submittedAt questions { ${QUESTION} }`;

/** Sends an operation as the pages do; rejects where no answer came. */
async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const answer = await page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json', 'apollo-require-preflight': '1' };
      return (await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) })).json() as Promise<unknown>;
    },
    { query, variables },
  );
  const { data, errors } = answer as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** Some answer in the form the question wants; which does not matter here. */
function someAnswer({ question: { options, left, right } }: Question): object {
  if (options) return { options: [options[0]?.id] };
  return { pairs: left?.map(({ id }, index) => ({ left: id, right: right?.[index]?.id })) };
}

/** Begins the course and answers every lesson, so that the quiz is open. Answers with the enrolment and the quiz. */
async function readyForQuiz(page: Page): Promise<{ enrolmentId: string; quiz: string }> {
  const { course } = await ask<{ course: { id: string; steps: Step[] } }>(
    page,
    `{ course(slug: "${COURSE}") { id steps { __typename node } } }`,
  );
  const begun = await ask<{ enrolInCourse: { enrolment: { id: string } } }>(
    page,
    `mutation ($input: EnrolInCourseInput!) { enrolInCourse(input: $input) { enrolment { id } } }`,
    { input: { courseId: course.id } },
  );
  const enrolmentId = begun.enrolInCourse.enrolment.id;
  for (const { node } of course.steps.filter(({ __typename }) => __typename === 'LessonStep')) {
    const { lesson } = await ask<{ lesson: { questions: Question[] } }>(
      page,
      `query ($node: ID!) { lesson(course: "${COURSE}", node: $node) { questions { ${QUESTION} } } }`,
      { node },
    );
    for (const question of lesson.questions)
      await ask(page, `mutation ($input: AnswerLessonQuestionInput!) { answerLessonQuestion(input: $input) { errors { __typename } } }`, {
        input: { enrolmentId, node: question.node, answer: someAnswer(question), clientKey: `l-${question.node}` },
      });
  }
  return { enrolmentId, quiz: course.steps.find(({ __typename }) => __typename === 'QuizStep')?.node ?? '' };
}

const start = (page: Page, enrolmentId: string, node: string) =>
  ask<{ startQuiz: { attempt: Attempt } }>(
    page,
    `mutation ($input: StartQuizInput!) { startQuiz(input: $input) { attempt { ${ATTEMPT} } } }`,
    {
      input: { enrolmentId, node },
    },
  ).then(({ startQuiz }) => startQuiz.attempt);

const save = (page: Page, attempt: Attempt, question: Question, clientKey: string) =>
  ask<{ saveQuizAnswer: { errors: unknown[] } }>(
    page,
    `mutation ($input: SaveQuizAnswerInput!) { saveQuizAnswer(input: $input) { errors { __typename } } }`,
    { input: { attemptId: attempt.id, node: question.node, answer: someAnswer(question), clientKey } },
  ).then(({ saveQuizAnswer }) => expect(saveQuizAnswer.errors).toEqual([]));

const submit = (page: Page, attempt: Attempt) =>
  ask<{ submitQuiz: { attempt: Attempt | null } }>(
    page,
    `mutation ($input: SubmitQuizInput!) { submitQuiz(input: $input) { attempt { ${ATTEMPT} } } }`,
    { input: { attemptId: attempt.id } },
  ).then(({ submitQuiz }) => submitQuiz.attempt);

const attempts = (page: Page, enrolment: string) =>
  ask<{ quizAttempts: { nodes: Attempt[] } }>(
    page,
    `query ($enrolment: ID!) { quizAttempts(enrolment: $enrolment) { nodes { ${ATTEMPT} } } }`,
    {
      enrolment,
    },
  ).then(({ quizAttempts }) => quizAttempts.nodes);

const tries = ({ questions }: Attempt) => Object.fromEntries(questions.map(({ node, tries: count }) => [node, count]));

test('a server killed in the middle of a quiz loses no answer it has told of, and nothing has two effects', async ({
  windowOf,
  portal,
}) => {
  const page = await windowOf(nurse);
  const { enrolmentId, quiz } = await readyForQuiz(page);
  const other = await page.context().newPage();
  await other.goto('/');

  // Two tabs and a double click in each begin one attempt.
  const begun = await Promise.all([page, page, other, other].map((tab) => start(tab, enrolmentId, quiz)));
  expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
  const [attempt] = begun as [Attempt, ...Attempt[]];
  const [first, second, third, fourth] = attempt.questions as [Question, Question, Question, Question, ...Question[]];

  // Told of: recorded. One is sent from both tabs under one key.
  await save(page, attempt, first, 'first');
  await Promise.all([save(page, attempt, second, 'second'), save(other, attempt, second, 'second')]);
  // Not told of: the server is killed while these are on their way.
  const onTheWay = [save(page, attempt, third, 'third'), save(other, attempt, fourth, 'fourth')].map((sent) => sent.catch(() => undefined));
  await portal.crash();
  await Promise.all(onTheWay);

  const [afterwards] = (await attempts(page, enrolmentId)) as [Attempt];
  expect(tries(afterwards)).toMatchObject({ [first.node]: 1, [second.node]: 1 });
  // What was lost on the way, or only its answer, is sent again under its key.
  for (const [question, key] of [
    [first, 'first'],
    [third, 'third'],
    [fourth, 'fourth'],
  ] as const)
    await save(page, attempt, question, key);
  const [mended] = (await attempts(page, enrolmentId)) as [Attempt];
  expect(tries(mended)).toMatchObject({ [first.node]: 1, [second.node]: 1, [third.node]: 1, [fourth.node]: 1 });

  // Handed in from two tabs, with the server killed before either is told: one attempt, handed in once.
  const handing = [submit(page, attempt), submit(other, attempt)].map((sent) => sent.catch(() => undefined));
  await portal.crash();
  await Promise.all(handing);
  const told = await Promise.all([submit(page, attempt), submit(other, attempt)]);
  const [handedIn, ...more] = await attempts(page, enrolmentId);
  expect(more).toEqual([]);
  expect(handedIn?.submittedAt).not.toBeNull();
  for (const each of told) if (each) expect(each.submittedAt).toBe(handedIn?.submittedAt);
});

test('an answer given while the server is away is kept on the page and reaches it once', async ({ windowOf, portal }) => {
  const page = await windowOf(nurse);
  const { enrolmentId, quiz } = await readyForQuiz(page);
  const attempt = await start(page, enrolmentId, quiz);
  await page.goto(`/utbildning/kurs/${COURSE}/prov/${quiz}`);
  await page.getByRole('link', { name: 'Fortsätt med fråga 1' }).click();
  const question = page.getByRole('article').locator('fieldset');
  await question.waitFor();
  const back = await portal.crash({ stayAway: true });
  const choice = question.getByRole('radio').or(question.getByRole('checkbox')).first();
  if (await choice.count()) await choice.check();
  else for (const list of await question.getByRole('combobox').all()) await list.selectOption({ index: 1 });
  await expect(page.getByText('Inte sparat – försöker igen')).toBeVisible();
  await back();
  await expect(page.getByText(/^Sparat \d\d:\d\d/)).toBeVisible({ timeout: 60_000 });
  const [kept] = (await attempts(page, enrolmentId)) as [Attempt];
  expect(kept.id).toBe(attempt.id);
  expect(Object.values(tries(kept)).filter((count) => count > 0)).toEqual([1]);
});
