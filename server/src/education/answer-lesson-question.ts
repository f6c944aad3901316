import { scoreAnswer, SCORING_VERSION } from 'shared/education/question-scoring.ts';
import { isMarkedByPerson } from 'shared/education/question.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { appendAttemptEvent, openAttempt, type OpenedAttempt } from './append-attempt-event.ts';
import { startedPayload } from './attempt-event.ts';
import { foldAttempt } from './attempt-score.ts';
import { Attempt } from './attempt.entity.ts';
import type { AnswerLessonQuestionInput } from './attempt.inputs.ts';
import { completeStep } from './complete-step.ts';
import { noteFollowUps } from './follow-ups/note-follow-ups.ts';
import { formsHash, type LessonOutline } from './course-outline.ts';
import { enrolmentRow, type EnrolmentRow } from './enrolment.queries.ts';
import { lessonParts, questionsAsked } from './lesson.queries.ts';
import { lockEnrolment, type OwnEnrolment } from './lock-enrolment.ts';
import { answeredQuestion, type QuestionRow } from './question.rows.ts';
import { clientKeyErrors, readAnswer } from './read-answer.ts';

type Result = { question: QuestionRow | null; enrolment: EnrolmentRow | null; errors: UserErrorRow[] };

/**
 * Records an answer to a question of a lesson and, in the same transaction, tells what came of it. The first answer to each question
 * makes the lesson done, right or wrong; more tries are for practice. An answer sent twice under one key is recorded once.
 */
export function answerLessonQuestion(context: Context, input: AnswerLessonQuestionInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { clock, em, locale } = context;
    const own = await lockEnrolment(context, input.enrolmentId);
    if (!own) return refused([userError('NotFound', locale, 'notFound', ['enrolmentId'])]);
    const lesson = own.outline.steps.find((step) => step.type === 'lesson' && step.questions.some(({ node }) => node === input.node));
    if (lesson?.type !== 'lesson') return refused([userError('NotFound', locale, 'notFound', ['node'])]);
    const opened = await lessonAttempt(context, own, lesson);
    if (!opened.events.some(({ clientKey }) => clientKey === input.clientKey)) {
      const errors = recordAnswer(context, opened, input);
      if (errors) return refused(errors);
      own.enrolment.activeAt = clock.now();
      own.enrolment.currentNode = lesson.node;
      await noteFollowUps(context, own.enrolment.id, input.node);
      await em.flush();
      const { answers } = foldAttempt(opened.events.map(({ payload }) => payload ?? null));
      if (lesson.questions.every(({ node }) => answers.has(node))) await completeStep(context, own, lesson.node);
      await em.flush();
    }
    return { question: questionRow(opened, own, input.node), enrolment: await enrolmentRow(context, own.enrolment.id), errors: [] };
  });
}

/** The attempt of the lesson as it is asked in this version; the first answer begins it. */
async function lessonAttempt(context: Context, { enrolment }: OwnEnrolment, lesson: LessonOutline): Promise<OpenedAttempt> {
  const { clock, em } = context;
  const questionsHash = formsHash(lesson.questions);
  const place = { enrolmentId: enrolment.id, node: lesson.node };
  const known = await em.findOne(Attempt, { ...place, purpose: 'LESSON', questionsHash });
  if (known) return openAttempt(context, enrolment, known);
  const questions = questionsAsked(lesson, (await lessonParts(context, enrolment, lesson.node)).questions, null);
  const attempt = em.create(Attempt, {
    id: crypto.randomUUID(),
    ...place,
    purpose: 'LESSON',
    number: (await em.count(Attempt, place)) + 1,
    versionId: enrolment.versionId,
    questions,
    questionsHash,
    outOf: questions.length,
    startedAt: clock.now(),
  });
  const opened = { enrolment, attempt, events: [] };
  appendAttemptEvent(context, opened, startedPayload(questionsHash, questions));
  return opened;
}

function recordAnswer(
  context: Context,
  opened: OpenedAttempt,
  { node, answer: given, clientKey }: AnswerLessonQuestionInput,
): UserErrorRow[] | null {
  const question = opened.attempt.questions.find((each) => each.node === node);
  if (!question) throw new RangeError(`The lesson was frozen without its question ${node}.`);
  const { answer, errors } = readAnswer(question.attrs, given, context.locale);
  const wrong = [...(errors ?? []), ...clientKeyErrors(clientKey, context.locale)];
  if (!answer || wrong.length > 0) return wrong;
  appendAttemptEvent(context, opened, { kind: 'ANSWERED', node, answer }, clientKey);
  // In a lesson nobody marks words: the learner compares.
  if (isMarkedByPerson(question.attrs)) return null;
  const points = scoreAnswer(question.attrs, answer).fraction;
  appendAttemptEvent(context, opened, { kind: 'SCORED', node, scoringVersion: SCORING_VERSION, points, outOf: 1, passed: null });
  return null;
}

function questionRow({ attempt, events }: OpenedAttempt, { enrolment }: OwnEnrolment, node: string): QuestionRow | null {
  const question = attempt.questions.find((each) => each.node === node);
  const told = events.map(({ payload, happenedAt }) => ({ payload: payload ?? null, happenedAt: happenedAt.toISOString() }));
  return question ? answeredQuestion(enrolment.artefactId, question, { ...attempt, submitted: false, events: told }, true) : null;
}

function refused(errors: UserErrorRow[]): Result {
  return { question: null, enrolment: null, errors };
}
