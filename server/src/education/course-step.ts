import { minutesOf, nextStep, percentDone, requiredSteps, stepAfter, stepBefore } from 'shared/education/course-progress.ts';
import type { QuizBehaviour } from 'shared/education/course-nodes.ts';
import type { Localised, Translated } from 'shared/text/localised.ts';
import { lessonPath, quizPath } from './course-paths.ts';
import type { LessonOutline, OutlineStep, QuizOutline } from './course-outline.ts';

type Common = {
  node: string;
  title: Localised<string>;
  /** What the module it stands in is called. */
  module: Localised<string> | null;
  minutes: number | null;
  path: string;
  /** Place among the steps, from 1. */
  position: number;
  done: boolean;
  /** The enrolment it is a step of; null on the page of a course nobody takes. */
  enrolmentId: string | null;
};

/** A step of a course as the API shows it. */
export type StepRow = (Common & { __typename: 'LessonStep'; questionCount: number }) | QuizStepRow;

export type QuizStepRow = Common & {
  __typename: 'QuizStep';
  questionCount: number;
  poolSize: number;
  passPercent: number;
  retryWaitHours: number;
  behaviour: QuizBehaviour;
  optional: boolean;
  translated: Translated | null;
};

/** What steps are shown of: a course, or an enrolment with what is done in it. */
export type Stepped = { slug: string; steps: readonly OutlineStep[]; done?: readonly string[]; id: string };

/** The steps of a course, or of an enrolment, in order. */
export function stepRows(of: Stepped): StepRow[] {
  return of.steps.map((step, index) => {
    const common = {
      node: step.node,
      title: step.title,
      module: step.module ?? null,
      minutes: step.minutes,
      position: index + 1,
      done: of.done?.includes(step.node) ?? false,
      enrolmentId: of.done ? of.id : null,
    };
    return step.type === 'lesson' ? lessonStep(of.slug, step, common) : quizStep(of.slug, step, common);
  });
}

/** The first step of an enrolment that is not done; null when all are. */
export function nextStepRow(enrolment: Stepped & { done: readonly string[] }): StepRow | null {
  return stepNamed(enrolment, nextStep(enrolment.steps, new Set(enrolment.done))?.node);
}

/** The steps before and after one, for going back and forth. */
export function neighbours(of: Stepped, node: string): { previous: StepRow | null; next: StepRow | null } {
  return { previous: stepNamed(of, stepBefore(of.steps, node)?.node), next: stepNamed(of, stepAfter(of.steps, node)?.node) };
}

/** The step of a node; null for a node that is none. */
export function stepNamed(of: Stepped, node: string | null | undefined): StepRow | null {
  return stepRows(of).find((step) => step.node === node) ?? null;
}

/** How far an enrolment has come: whole percent of the steps completion asks for, and the minutes of those left. */
export function progressOf({ steps: all, done }: { steps: readonly OutlineStep[]; done: readonly string[] }) {
  const steps = requiredSteps(all);
  const left = steps.filter(({ node }) => !done.includes(node));
  return {
    percent: percentDone(steps, new Set(done)),
    minutesLeft: minutesOf(left),
    stepsDone: steps.length - left.length,
    stepCount: steps.length,
  };
}

function lessonStep(slug: string, step: LessonOutline, common: Omit<Common, 'path'>): StepRow {
  return { __typename: 'LessonStep', ...common, path: lessonPath(slug, step.node), questionCount: step.questions.length };
}

function quizStep(slug: string, quiz: QuizOutline & Pick<OutlineStep, 'translated'>, common: Omit<Common, 'path'>): StepRow {
  const { draw, pool, passPercent, retryWaitHours, behaviour, optional, translated = null } = quiz;
  const rules = { questionCount: draw, poolSize: pool, passPercent, retryWaitHours, behaviour, optional, translated };
  return { __typename: 'QuizStep', ...common, path: quizPath(slug, quiz.node), ...rules };
}
