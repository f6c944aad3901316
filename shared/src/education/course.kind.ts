import { documentText } from '../publishing/document-text.ts';
import { nodeType, type ArtefactKind } from '../publishing/kind.ts';
import { citationsResolve, guardBefore, STEPS_TOWARDS_READERS } from '../publishing/lifecycle-facts.ts';
import { referenceNode, sourcesResolve } from '../publishing/reference-node.ts';
import { PERSPECTIVES } from '../review/consideration.ts';
import { courseDifference } from './course-difference.ts';
import { missingInCourse } from './course-guards.ts';
import {
  type CourseAttrs,
  courseSchema,
  type LessonAttrs,
  lessonSchema,
  type ModuleAttrs,
  moduleSchema,
  type QuizAttrs,
  quizSchema,
  unaskedOfQuiz,
} from './course-nodes.ts';
import { lessonMedia } from './lesson-media.ts';
import { questionNode } from './question-node.ts';
import { slotNode } from './slot.ts';

/** A course: lessons to read, practice in them, and a final test. */
export const courseKind: ArtefactKind = {
  kind: 'course',
  schemaVersion: 1,
  fullReview: { asks: PERSPECTIVES },
  rootType: 'course',
  begin: (title) => ({
    title: { sv: title },
    summary: null,
    objectives: [],
    level: 'BASIC',
    targetProfessions: [],
    careLevels: [],
    minutes: 1,
    validityMonths: null,
    perspectives: [],
    patientGroups: [],
    prerequisites: [],
    cpd: [],
  }),
  nodeTypes: {
    course: nodeType<CourseAttrs>({
      attrs: courseSchema,
      children: ['module', 'lesson', 'quiz', 'reference'],
      locked: ['level', 'validityMonths', 'prerequisites'],
      citable: true,
      label: ({ title }) => title,
      cites: () => [],
      unasked: () => ({ minutes: 1 }),
    }),
    module: nodeType<ModuleAttrs>({
      attrs: moduleSchema,
      children: ['lesson', 'quiz'],
      locked: [],
      citable: false,
      label: ({ title }) => title,
      cites: () => [],
    }),
    lesson: nodeType<LessonAttrs>({
      attrs: lessonSchema,
      children: ['figure', 'video', 'attachment', 'embed', 'question', 'slot'],
      locked: [],
      citable: true,
      label: ({ title }) => title,
      cites: ({ cites }) => cites,
    }),
    quiz: nodeType<QuizAttrs>({
      attrs: quizSchema,
      children: ['question', 'slot'],
      locked: '*',
      citable: false,
      label: ({ title }) => title,
      cites: () => [],
      unasked: unaskedOfQuiz,
    }),
    question: questionNode,
    slot: slotNode,
    ...lessonMedia,
    reference: referenceNode,
  },
  guards: [guardBefore(STEPS_TOWARDS_READERS, ({ document }) => missingInCourse(document)), sourcesResolve, citationsResolve],
  // A search that found the text of options would be a way to the key.
  searchText: (document) => documentText(document, ['quiz', 'question']),
  difference: courseDifference,
};
