import type { QuestionAttrs } from 'shared/education/question.ts';
import type { PersonaKey } from '../../identity/development-personas.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Context } from '../../kernel/context.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import type { SignedIn } from '../../kernel/viewer.ts';
import { contentId } from '../../seeds/content-id.ts';
import { personaViewer } from '../../testing/signed-in-as.ts';
import { testContext, TestClock } from '../../testing/test-context.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import { answerLessonQuestion } from '../answer-lesson-question.ts';
import { Attempt } from '../attempt.entity.ts';
import { enrolInCourse } from '../enrol-in-course.ts';
import type { EnrolmentRow } from '../enrolment.queries.ts';
import type { AnswerInput } from '../read-answer.ts';
import { saveQuizAnswer } from '../save-quiz-answer.ts';
import { startQuiz } from '../start-quiz.ts';
import { submitQuiz } from '../submit-quiz.ts';
import { visitStep } from '../visit-step.ts';
import { rightAnswer, wrongAnswer } from './answers.ts';
import { TEST_COURSE } from './test-course.ts';

/** A persona taking the test course through the use cases, as pages would. Every call is a request of its own. */
export class Learner {
  readonly #database: TestDatabase;
  readonly #clock: Clock;
  readonly viewer: SignedIn;
  #keys = 0;

  constructor(database: TestDatabase, viewer: SignedIn, clock: Clock) {
    this.#database = database;
    this.viewer = viewer;
    this.#clock = clock;
  }

  context(): Context {
    return testContext(this.#database, this.viewer, this.#clock);
  }

  key(): string {
    this.#keys += 1;
    return `key-${this.#keys}`;
  }

  enrol(slug = TEST_COURSE) {
    return enrolInCourse(this.context(), { courseId: toNodeId('Course', contentId(slug)) });
  }

  visit(enrolmentId: string, node: string) {
    return visitStep(this.context(), { enrolmentId: toNodeId('Enrolment', enrolmentId), node });
  }

  answer(enrolmentId: string, node: string, answer: AnswerInput, clientKey = this.key()) {
    return answerLessonQuestion(this.context(), { enrolmentId: toNodeId('Enrolment', enrolmentId), node, answer, clientKey });
  }

  start(enrolmentId: string, node = 'prov') {
    return startQuiz(this.context(), { enrolmentId: toNodeId('Enrolment', enrolmentId), node });
  }

  save(attemptId: string, node: string, answer: AnswerInput, clientKey = this.key()) {
    return saveQuizAnswer(this.context(), { attemptId: toNodeId('QuizAttempt', attemptId), node, answer, clientKey });
  }

  submit(attemptId: string) {
    return submitQuiz(this.context(), { attemptId: toNodeId('QuizAttempt', attemptId) });
  }

  /** Begins the test course and does its lessons, the first with a wrong answer. */
  async readyForQuiz(): Promise<EnrolmentRow> {
    const { enrolment } = await this.enrol();
    if (!enrolment) throw new Error('The learner could not begin the course.');
    await this.answer(enrolment.id, 'q1', { options: ['a'] });
    await this.visit(enrolment.id, 'l2');
    return enrolment;
  }

  /** Takes the test course, or one like it, from beginning to certificate; returns the id of the enrolment. */
  async complete(slug = TEST_COURSE): Promise<string> {
    const { enrolment } = await this.enrol(slug);
    const id = enrolment?.id ?? '';
    await this.answer(id, 'q1', { options: ['a'] });
    await this.visit(id, 'l2');
    await this.submit(await this.answeredQuiz(id, 'right'));
    return id;
  }

  /** Begins an attempt and answers every question of it; returns its id. */
  async answeredQuiz(enrolmentId: string, how: 'right' | 'wrong', node = 'prov'): Promise<string> {
    const { attempt } = await this.start(enrolmentId, node);
    if (!attempt) throw new Error('The quiz could not be begun.');
    const { questions } = await this.context().em.findOneOrFail(Attempt, attempt.id);
    const answerTo = (attrs: QuestionAttrs) => (how === 'right' ? rightAnswer(attrs) : wrongAnswer(attrs));
    for (const { node: question, attrs } of questions) await this.save(attempt.id, question, answerTo(attrs));
    return attempt.id;
  }
}

/** A learner who is signed in as a persona of the demo content. */
export async function learnerAs(database: TestDatabase, persona: PersonaKey, clock: Clock = new TestClock()): Promise<Learner> {
  return new Learner(database, await personaViewer(database, clock, persona), clock);
}
