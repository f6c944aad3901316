import { findNode, nodeOf, type Doc, type NodeId } from '../publishing/document.ts';
import { documentOrder } from '../publishing/document-tree.ts';
import type { Missing } from '../publishing/lifecycle-facts.ts';
import type { LessonAttrs, QuizAttrs } from './course-nodes.ts';
import { isLessonMedia } from './lesson-media.ts';
import { mediaProblems } from './media-lint.ts';
import { lessonProblems } from './lesson-lint.ts';
import type { QuestionAttrs } from './question.ts';
import type { SlotAttrs } from './slot.ts';

/** What keeps a course from being taken: no lesson, a quiz that cannot be drawn, a question that cannot be answered or does not explain itself, a lesson that is hard to read. */
export function missingInCourse(document: Doc): Missing[] {
  const nodes = documentOrder(document).map((id) => ({ id, ...nodeOf(document, id) }));
  return [
    ...(nodes.some(({ type }) => type === 'lesson') ? [] : [{ code: 'lessonMissing' as const, node: document.root }]),
    ...nodes.flatMap(({ id, type, attrs, children }) => {
      if (type === 'module') return children.length > 0 ? [] : [{ code: 'moduleEmpty' as const, node: id }];
      if (type === 'quiz')
        return [...missingInQuiz(document, id, attrs as QuizAttrs, children), ...missingInSlots(document, children, attrs)];
      if (type === 'lesson') return [...lessonProblems(id, attrs as LessonAttrs), ...missingInSlots(document, children, attrs)];
      if (isLessonMedia(type)) return mediaProblems(id, type, attrs);
      return type === 'question' ? missingInQuestion(id, attrs as QuestionAttrs) : [];
    }),
  ];
}

/** What keeps a bank from being used: no question, or one that cannot be answered or does not explain itself. */
export function missingInBank(document: Doc): Missing[] {
  const { children } = nodeOf(document, document.root);
  if (children.length === 0) return [{ code: 'bankWithoutQuestions', node: document.root }];
  return children.flatMap((id) => missingInQuestion(id, nodeOf(document, id).attrs as QuestionAttrs));
}

/** A slot names a question, and its version unless the quiz is practice: what counts must not change between two learners. */
function missingInSlots(document: Doc, children: readonly NodeId[], { behaviour }: { behaviour?: unknown }): Missing[] {
  return children.flatMap((node): Missing[] => {
    const { type, attrs } = nodeOf(document, node);
    if (type !== 'slot') return [];
    const { fromBank } = attrs as SlotAttrs;
    if (!fromBank) return [{ code: 'slotEmpty', node }];
    return fromBank.version === null && behaviour !== 'practice' ? [{ code: 'latestOnlyInPractice', node }] : [];
  });
}

function missingInQuiz(document: Doc, node: NodeId, { draw, minutes, skips }: QuizAttrs, questions: readonly NodeId[]): Missing[] {
  const pool = questions.length;
  if (pool === 0) return [{ code: 'quizWithoutQuestions', node }];
  const strange = skips.some(
    ({ lesson, questions: known }) => findNode(document, lesson)?.type !== 'lesson' || !known.every((each) => questions.includes(each)),
  );
  return [
    ...(strange ? [{ code: 'skipUnknown' as const, node }] : []),
    ...(minutes === null ? [{ code: 'quizWithoutMinutes' as const, node }] : []),
    ...(draw !== null && draw >= pool ? [{ code: 'drawNotBelowPool' as const, node, parameters: { draw, pool } }] : []),
  ];
}

/** What keeps a question from being asked: too little to choose among, nothing right, or nothing that explains it. */
export function missingInQuestion(node: NodeId, question: QuestionAttrs): Missing[] {
  const parts = partsOf(question);
  const missing: Missing[] = [];
  if (parts.length < fewestParts(question)) missing.push({ code: 'questionTooFewParts', node });
  if (!hasRightAnswer(question)) missing.push({ code: 'questionWithoutRightAnswer', node });
  if (parts.some(({ explanation }) => explanation === null)) missing.push({ code: unexplained[question.type], node });
  return missing;
}

/** What an explanation is missing of, by what the question is made of. */
const unexplained = {
  single: 'partWithoutExplanation',
  multiple: 'partWithoutExplanation',
  true_false: 'partWithoutExplanation',
  case: 'partWithoutExplanation',
  matching: 'pairWithoutExplanation',
  ordering: 'itemWithoutExplanation',
  numeric: 'answerWithoutExplanation',
  short_text: 'answerWithoutExplanation',
  free_text: 'freeTextWithoutExplanation',
} as const satisfies Record<QuestionAttrs['type'], Missing['code']>;

function partsOf(question: QuestionAttrs): readonly { explanation: unknown }[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true_false':
      return question.options;
    case 'matching':
      return [...question.pairs, ...question.distractors];
    case 'ordering':
      return question.items;
    case 'numeric':
    case 'short_text':
    case 'free_text':
      return [question];
    case 'case':
      return question.steps.flatMap(({ options }) => options);
  }
}

function fewestParts(question: QuestionAttrs): number {
  return ['numeric', 'short_text', 'free_text'].includes(question.type) ? 1 : 2;
}

/** One right option, or for `multiple` at least one; in a case one at every step; a pair to match; an accepted text; the other types always have their answer. */
function hasRightAnswer(question: QuestionAttrs): boolean {
  if (question.type === 'matching') return question.pairs.length > 0;
  if (question.type === 'short_text') return question.accepted.length > 0;
  if (question.type === 'case') return question.steps.every(({ options }) => options.filter(({ correct }) => correct).length === 1);
  if (!('options' in question)) return true;
  const right = question.options.filter(({ correct }) => correct).length;
  return question.type === 'multiple' ? right > 0 : right === 1;
}
