import { courseSteps, minutesOf } from 'shared/education/course-progress.ts';
import type { CourseAttrs, LessonAttrs, ModuleAttrs, QuizAttrs, QuizBehaviour } from 'shared/education/course-nodes.ts';
import type { QuestionAttrs } from 'shared/education/question.ts';
import { nodeOf, subtreeHash, type Doc, type NodeId } from 'shared/publishing/document.ts';
import { canonicalJson, sha256Hex } from 'shared/text/canonical-json.ts';
import { translatedOf, withoutTranslations, type Localised, type Translated } from 'shared/text/localised.ts';

/** A question by its id and {@link formHash}: the same pair is the same question, in whatever version. */
export type QuestionForm = { node: NodeId; hash: string };

/** One thing to do in a course, without its text and without its questions. */
export type OutlineStep = (LessonOutline | QuizOutline) & {
  /** How much of its text, or of what it asks, is translated; outlines written before it was noted lack it. */
  translated?: Translated;
  /** What the module it stands in is called; absent outside any. */
  module?: Localised<string>;
};

export type LessonOutline = {
  type: 'lesson';
  optional?: false;
  node: NodeId;
  title: Localised<string>;
  minutes: number;
  questions: QuestionForm[];
};

export type QuizOutline = {
  type: 'quiz';
  /** Whether completion can do without it. */
  optional: boolean;
  behaviour: QuizBehaviour;
  /** Lessons that need not be read by who is right on these questions. */
  skips: QuizAttrs['skips'];
  node: NodeId;
  title: Localised<string>;
  minutes: number | null;
  passPercent: number;
  /** How many questions an attempt asks. */
  draw: number;
  /** How many there are to draw from. */
  pool: number;
  /** Hours from a failed attempt until the next may begin. */
  retryWaitHours: number;
  /** Hash of the quiz with all its questions: a passed one counts on while it stays the same. */
  hash: string;
};

/** Everything about a version of a course that may be told before it is taken. */
export function outlineOf(
  document: Doc,
): Omit<CourseAttrs, 'title' | 'targetProfessions'> & { professions: string[]; steps: OutlineStep[] } {
  const { title: _, targetProfessions: professions, ...attrs } = nodeOf(document, document.root).attrs as CourseAttrs;
  const steps = courseSteps(document).map(({ node, type, inModule }) => ({
    ...(type === 'lesson' ? lesson(document, node) : quiz(document, node)),
    ...(inModule !== undefined && { module: (nodeOf(document, inModule).attrs as ModuleAttrs).title }),
  }));
  return { ...attrs, minutes: minutesOf(steps), professions, steps };
}

/** Hash of what a question asks, tells right from wrong and explains. Neither a translation nor a citation makes it another question. */
export function formHash(question: QuestionAttrs): string {
  const { cites: _, ...asked } = question;
  return sha256Hex(canonicalJson(withoutTranslations(asked)));
}

/** One hash for a set of questions in their order: two lessons with the same one ask the same. */
export function formsHash(questions: readonly QuestionForm[]): string {
  return sha256Hex(canonicalJson(questions.map(({ node, hash }) => [node, hash])));
}

/** How much of a course is translated, as its lessons and quizzes are, whatever its title is; null where that was not noted. */
export function translatedCourse({
  title,
  summary,
  objectives,
  steps,
}: Pick<CourseAttrs, 'title' | 'summary' | 'objectives'> & { steps: readonly OutlineStep[] }): Translated | null {
  const taught = steps.map(({ translated }) => translated);
  if (taught.includes(undefined)) return null;
  if (taught.every((each) => each === 'NONE')) return 'NONE';
  return [...taught, translatedOf([title, summary, objectives])].every((each) => each === 'ALL') ? 'ALL' : 'PART';
}

function lesson(document: Doc, node: NodeId): OutlineStep {
  const { attrs, children } = nodeOf(document, node);
  const { title, minutes, body } = attrs as LessonAttrs;
  const questions = children
    .filter((id) => nodeOf(document, id).type === 'question')
    .map((id) => ({ node: id, hash: formHash(nodeOf(document, id).attrs as QuestionAttrs) }));
  // As the page of the lesson says it: a title in English is no lesson in English.
  const translated = translatedOf([body, children.map((id) => nodeOf(document, id).attrs)]);
  return { type: 'lesson', node, title, minutes, translated, questions };
}

function quiz(document: Doc, node: NodeId): OutlineStep {
  const { attrs, children } = nodeOf(document, node);
  const { title, minutes, passPercent, draw, retryWaitHours, behaviour, skips } = attrs as QuizAttrs;
  const pool = children.length;
  return {
    type: 'quiz',
    optional: behaviour === 'pretest',
    behaviour,
    skips,
    node,
    title,
    minutes,
    passPercent,
    draw: Math.min(draw ?? pool, pool),
    pool,
    retryWaitHours,
    translated: translatedOf(children.map((id) => nodeOf(document, id).attrs)),
    hash: subtreeHash(document, node),
  };
}
