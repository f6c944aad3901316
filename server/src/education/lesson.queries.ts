import type { LessonAttrs } from 'shared/education/course-nodes.ts';
import type { QuestionAttrs } from 'shared/education/question.ts';
import type { BankQuestion } from 'shared/education/slot.ts';
import { findNode, nodeOf, type Doc, type DocumentNode } from 'shared/publishing/document.ts';
import type { ReferenceAttrs } from 'shared/publishing/reference-node.ts';
import type { Context } from '../kernel/context.ts';
import type { Pin } from '../publishing/adaptation/effective.queries.ts';
import { readCourseText, type FilledCourse } from './bank/fill-slots.queries.ts';
import { lessonContents, type AttemptContents } from './attempt.queries.ts';
import { outlineOf, type LessonOutline } from './course-outline.ts';
import { courseReading, readAs, type ReadAs, type WhereRead } from './course-reading.queries.ts';
import type { CourseReadingType } from './course-reading.type.ts';
import type { Stepped } from './course-step.ts';
import { canReadLessons } from './course.policy.ts';
import { readCourse, type CourseRow } from './course.queries.ts';
import type { ReferenceType } from '../publishing/document-parts.type.ts';
import { viewerEnrolment, type EnrolmentRow } from './enrolment.queries.ts';
import { freezeQuestion, type FrozenQuestion } from './frozen-question.ts';
import { lessonPartsIn, type LessonPartRow } from './media/lesson-parts.ts';
import { answeredQuestion, type QuestionRow } from './question.rows.ts';

/** A lesson as its reader sees it: as the reader's enrolment is pinned, else as it is read at the organisation asked about, else in the nation's words. */
export type LessonRow = {
  course: CourseRow;
  enrolment: EnrolmentRow | null;
  /** What it is a step of. */
  of: Stepped;
  node: string;
  outline: LessonOutline;
  attrs: LessonAttrs;
  sources: ReferenceType[];
  /** Whose words it is in; null where the nation's text is read. */
  reading: CourseReadingType | null;
  questions: QuestionRow[];
  parts: LessonPartRow[];
};

const NOWHERE: WhereRead = { at: null, national: false };

/** A lesson by the course's slug and its node; null for guests, for an unknown course or organisation, and for what is no lesson there. */
export async function readLesson(context: Context, slug: string, node: string, where: WhereRead = NOWHERE): Promise<LessonRow | null> {
  if (!canReadLessons(context.viewer)) return null;
  const course = await readCourse(context, { slug });
  if (!course) return null;
  const taken = await viewerEnrolment(context, course.id);
  const as = await readAs(context, course, taken, where);
  return as && lessonOf(context, course, as.pinned ? taken : null, as, node);
}

/** A lesson of a course as it is read somewhere. The caller has asked for permission. */
async function lessonOf(
  context: Context,
  course: CourseRow,
  enrolment: EnrolmentRow | null,
  as: ReadAs,
  node: string,
): Promise<LessonRow | null> {
  const read = await readCourseText(context, as.pin);
  const { steps } = enrolment ?? outlineOf(read.document);
  const outline = steps.find((step) => step.node === node);
  if (outline?.type !== 'lesson') return null;
  const parts = lessonIn(read, node);
  const answered = enrolment ? await lessonContents(context, enrolment.id, outline) : null;
  const asked = questionsAsked(outline, parts.questions, answered);
  return {
    course,
    of: enrolment ?? { id: course.id, slug: course.slug, steps },
    enrolment,
    node,
    outline,
    attrs: parts.lesson.attrs,
    sources: sourcesOf(parts),
    reading: await courseReading(context, as, read, [node, ...outline.questions.map((question) => question.node)]),
    parts: lessonPartsIn(read.document, node, course.id),
    questions: asked.map((question) => answeredQuestion(course.id, question, answered, true)),
  };
}

/** The questions of a lesson as they were put to the learner, or as they would be. */
export function questionsAsked(
  { questions }: LessonOutline,
  nodes: Parts['questions'],
  answered: AttemptContents | null,
): FrozenQuestion[] {
  if (answered) return answered.questions;
  return questions.flatMap(({ node }) => (nodes[node] ? [freezeQuestion(node, nodes[node].attrs, null, nodes[node].from)] : []));
}

function sourcesOf({ lesson, sources }: Parts): ReferenceType[] {
  return lesson.attrs.sources
    .flatMap((nodeId) => (sources[nodeId] ? [{ ...sources[nodeId].attrs, nodeId }] : []))
    .map((source, index) => ({ ...source, number: index + 1 }));
}

type Parts = {
  lesson: { attrs: LessonAttrs };
  questions: Record<string, { attrs: QuestionAttrs; from?: BankQuestion | undefined }>;
  sources: Record<string, { attrs: ReferenceAttrs }>;
};

/** One lesson as it is pinned, with its questions and its sources, and nothing else of the document. */
export async function lessonParts(context: Context, pin: Pin, node: string): Promise<Parts> {
  return lessonIn(await readCourseText(context, pin), node);
}

function lessonIn({ document, banks }: FilledCourse, node: string): Parts {
  const { attrs, children } = nodeOf(document, node);
  const picked = (ids: readonly string[]) => Object.fromEntries(ids.flatMap((id) => pick(document, id)));
  const lesson = attrs as LessonAttrs;
  const questions = children
    .flatMap((id) => pick(document, id))
    .filter(([, { type }]) => type === 'question')
    .map(([id, question]) => [id, { attrs: question.attrs, from: banks.get(id) }]);
  return {
    lesson: { attrs: lesson },
    questions: Object.fromEntries(questions) as Parts['questions'],
    sources: picked(lesson.sources) as unknown as Parts['sources'],
  };
}

function pick(document: Doc, id: string): [string, DocumentNode][] {
  const node = findNode(document, id);
  return node ? [[id, node]] : [];
}
