import type { LessonAttrs } from 'shared/education/course-nodes.ts';
import type { QuestionAttrs } from 'shared/education/question.ts';
import { findNode, nodeOf, type Doc, type DocumentNode } from 'shared/publishing/document.ts';
import type { ReferenceAttrs } from 'shared/publishing/reference-node.ts';
import type { Context } from '../kernel/context.ts';
import { readingRows } from '../publishing/adaptation/effective-document.queries.ts';
import type { NodeMarkType } from '../publishing/adaptation/effective-document.type.ts';
import { readPinned, type Pin } from '../publishing/adaptation/effective.queries.ts';
import { lessonContents, type AttemptContents } from './attempt.queries.ts';
import type { LessonOutline } from './course-outline.ts';
import { canReadLessons } from './course.policy.ts';
import { readCourse, type CourseRow } from './course.queries.ts';
import type { ReferenceType } from '../publishing/document-parts.type.ts';
import { viewerEnrolment, type EnrolmentRow } from './enrolment.queries.ts';
import { freezeQuestion, type FrozenQuestion } from './frozen-question.ts';
import { answeredQuestion, type QuestionRow } from './question.rows.ts';

/** A lesson as its reader sees it: as the reader's enrolment is pinned, else as the nation has published it. */
export type LessonRow = {
  course: CourseRow;
  enrolment: EnrolmentRow | null;
  node: string;
  outline: LessonOutline;
  attrs: LessonAttrs;
  sources: ReferenceType[];
  /** Whose words it is in, where they are not the nation's. */
  marks: NodeMarkType[];
  questions: QuestionRow[];
};

/** A lesson by the course's slug and its node; null for guests, for an unknown course and for what is no lesson of it. */
export async function readLesson(context: Context, slug: string, node: string): Promise<LessonRow | null> {
  if (!canReadLessons(context.viewer)) return null;
  const course = await readCourse(context, { slug });
  if (!course) return null;
  const enrolment = await viewerEnrolment(context, course.id);
  return lessonOf(context, course, enrolment, node);
}

/** A lesson of a course in the version an enrolment is pinned to. The caller has asked for permission. */
async function lessonOf(context: Context, course: CourseRow, enrolment: EnrolmentRow | null, node: string): Promise<LessonRow | null> {
  const outline = (enrolment ?? course).steps.find((step) => step.node === node);
  if (outline?.type !== 'lesson') return null;
  const parts = await lessonParts(context, enrolment ?? { versionId: course.version.id, overlayChain: [] }, node);
  const answered = enrolment ? await lessonContents(context, enrolment.id, outline) : null;
  const asked = questionsAsked(outline, parts.questions, answered);
  return {
    course,
    enrolment,
    node,
    outline,
    attrs: parts.lesson.attrs,
    sources: sourcesOf(parts),
    marks: parts.marks,
    questions: asked.map((question) => answeredQuestion(course.id, question, answered, true)),
  };
}

/** The questions of a lesson as they were put to the learner, or as they would be. */
export function questionsAsked(
  { questions }: LessonOutline,
  nodes: Record<string, { attrs: QuestionAttrs }>,
  answered: AttemptContents | null,
): FrozenQuestion[] {
  if (answered) return answered.questions;
  return questions.flatMap(({ node }) => (nodes[node] ? [freezeQuestion(node, nodes[node].attrs, null)] : []));
}

function sourcesOf({ lesson, sources }: Parts): ReferenceType[] {
  return lesson.attrs.sources
    .flatMap((nodeId) => (sources[nodeId] ? [{ ...sources[nodeId].attrs, nodeId }] : []))
    .map((source, index) => ({ ...source, number: index + 1 }));
}

type Parts = {
  lesson: { attrs: LessonAttrs };
  questions: Record<string, { attrs: QuestionAttrs }>;
  sources: Record<string, { attrs: ReferenceAttrs }>;
  marks: NodeMarkType[];
};

/** One lesson as it is pinned, with its questions and its sources, and nothing else of the document. */
export async function lessonParts(context: Context, pin: Pin, node: string): Promise<Parts> {
  const reading = await readPinned(context, pin);
  const { attrs, children } = nodeOf(reading.document, node);
  const picked = (ids: readonly string[]) => Object.fromEntries(ids.flatMap((id) => pick(reading.document, id)));
  const lesson = attrs as LessonAttrs;
  const { marks } = readingRows(context, 'course', reading, reading.chain);
  return {
    lesson: { attrs: lesson },
    questions: picked(children) as unknown as Parts['questions'],
    sources: picked(lesson.sources) as unknown as Parts['sources'],
    marks: marks.filter(({ nodeId }) => nodeId === node || children.includes(nodeId)),
  };
}

function pick(document: Doc, id: string): [string, DocumentNode][] {
  const node = findNode(document, id);
  return node ? [[id, node]] : [];
}
