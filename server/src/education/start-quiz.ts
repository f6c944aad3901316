import { requiredSteps } from 'shared/education/course-progress.ts';
import type { QuestionAttrs } from 'shared/education/question.ts';
import { nodeOf } from 'shared/publishing/document.ts';
import type { Locale } from 'shared/text/locale.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { readCourseText, type FilledCourse } from './bank/fill-slots.queries.ts';
import { appendAttemptEvent } from './append-attempt-event.ts';
import { startedPayload } from './attempt-event.ts';
import { Attempt } from './attempt.entity.ts';
import type { StartQuizInput } from './attempt.inputs.ts';
import { quizAttemptRow, type QuizAttemptRow } from './attempt.queries.ts';
import { stepsDone } from './complete-step.ts';
import { formsHash, type QuizOutline } from './course-outline.ts';
import { freezeQuestion, type FrozenQuestion } from './frozen-question.ts';
import { lockEnrolment, type OwnEnrolment } from './lock-enrolment.ts';
import { doneWhenHandedIn } from './quiz-behaviour.ts';
import { endQuizNews } from './quiz-news.ts';
import { shuffled } from './seeded-shuffle.ts';

type Result = { attempt: QuizAttemptRow | null; errors: UserErrorRow[] };

const SEED_BYTES = 16;

/**
 * Begins an attempt at a quiz: draws its questions and freezes them. One that is open already is returned, so that a second click or a
 * second tab gets the same questions. Every step before the quiz must be done, and after a failed attempt there is a wait; neither for a pre-test.
 */
export function startQuiz(context: Context, input: StartQuizInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { em, locale } = context;
    const own = await lockEnrolment(context, input.enrolmentId);
    if (!own) return refused(userError('NotFound', locale, 'notFound', ['enrolmentId']));
    const quiz = own.outline.steps.find(({ node }) => node === input.node);
    if (quiz?.type !== 'quiz') return refused(userError('NotFound', locale, 'notFound', ['node']));
    const earlier = await em.find(Attempt, { enrolmentId: own.enrolment.id, node: quiz.node }, { orderBy: { number: 'desc' }, limit: 1 });
    const latest = earlier[0] ?? null;
    if (latest && !latest.submittedAt) return { attempt: await quizAttemptRow(context, latest.id), errors: [] };
    const obstacle = await whyNotNow(context, own, quiz, latest);
    if (obstacle) return refused(obstacle);
    if (latest) await endQuizNews(context, latest.id, 'QUIZ_BEGUN_AGAIN');
    const attempt = await drawAttempt(context, own, quiz, (latest?.number ?? 0) + 1);
    own.enrolment.activeAt = context.clock.now();
    own.enrolment.currentNode = quiz.node;
    await em.flush();
    return { attempt: await quizAttemptRow(context, attempt.id), errors: [] };
  });
}

async function whyNotNow(
  context: Context,
  { enrolment, outline }: OwnEnrolment,
  quiz: QuizOutline,
  latest: Attempt | null,
): Promise<UserErrorRow | null> {
  const { clock, locale } = context;
  const done = await stepsDone(context, enrolment.id);
  if (latest?.awaitsMark && !doneWhenHandedIn(quiz.behaviour)) return userError('NotReady', locale, 'quizAwaitsMark');
  if (done.has(quiz.node) && quiz.behaviour !== 'practice') return userError('NotReady', locale, 'quizPassed');
  if (quiz.behaviour === 'pretest') return null;
  const before = requiredSteps(outline.steps.slice(0, outline.steps.indexOf(quiz)));
  if (before.some(({ node }) => !done.has(node))) return userError('NotReady', locale, 'lessonsFirst');
  if (latest?.retryAt && latest.retryAt > clock.now())
    return userError('NotReady', locale, 'quizWait', [], { time: timeIn(locale, latest.retryAt) });
  return null;
}

async function drawAttempt(context: Context, { enrolment }: OwnEnrolment, quiz: QuizOutline, number: number): Promise<Attempt> {
  const { clock, em, random } = context;
  const course = await readCourseText(context, enrolment);
  const questions = draw(course, quiz, Buffer.from(random.bytes(SEED_BYTES)).toString('hex'));
  const questionsHash = formsHash(questions);
  const attempt = em.create(Attempt, {
    id: crypto.randomUUID(),
    enrolmentId: enrolment.id,
    purpose: 'QUIZ',
    behaviour: quiz.behaviour,
    node: quiz.node,
    number,
    versionId: enrolment.versionId,
    questions,
    questionsHash,
    quizHash: quiz.hash,
    passPercent: quiz.passPercent,
    outOf: questions.length,
    startedAt: clock.now(),
  });
  appendAttemptEvent(context, { enrolment, attempt, events: [] }, startedPayload(questionsHash, questions));
  return attempt;
}

/** So many questions of the quiz as an attempt asks, and their parts, in an order that follows from the seed. */
export function draw({ document, banks }: FilledCourse, quiz: Pick<QuizOutline, 'node' | 'draw'>, seed: string): FrozenQuestion[] {
  return shuffled(nodeOf(document, quiz.node).children, seed, (node) => node)
    .slice(0, quiz.draw)
    .map((node) => freezeQuestion(node, nodeOf(document, node).attrs as QuestionAttrs, seed, banks.get(node)));
}

function timeIn(locale: Locale, instant: Date): string {
  const zone = { timeZone: 'Europe/Stockholm', dateStyle: 'long', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'sv-SE', zone).format(instant);
}

function refused(error: UserErrorRow): Result {
  return { attempt: null, errors: [error] };
}
