import { canonicalJson } from '../text/canonical-json.ts';
import { nodeOf, type Doc, type DocumentNode, type JsonValue } from '../publishing/document.ts';
import { documentOrder } from '../publishing/document-tree.ts';
import type { Difference } from '../publishing/kind.ts';
import type { CourseAttrs, QuizAttrs } from './course-nodes.ts';
import type { QuestionAttrs } from './question.ts';
import type { SlotAttrs } from './slot.ts';

/**
 * How far a new version of a course or a bank lies from the one before. Major where another thing is learnt or asked: which lessons and questions there are and in
 * what order, what is right, and what it takes to pass. Other words for the same are minor.
 *
 * A course never concerns safety by itself: a warning is an evaluation's or a recommendation's, and reaches the course through what it cites.
 */
export function courseDifference(old: Doc, next: Doc): Difference {
  return { step: canonicalJson(demandsOf(old)) === canonicalJson(demandsOf(next)) ? 'MINOR' : 'MAJOR', safety: [] };
}

function demandsOf(document: Doc): JsonValue {
  return documentOrder(document)
    .map((id): [string, DocumentNode] => [id, nodeOf(document, id)])
    .filter(([, { type }]) => type !== 'reference')
    .map(([id, node]) => [id, node.type, demandOf(node)]);
}

function demandOf({ type, attrs }: DocumentNode): JsonValue {
  switch (type) {
    case 'course':
      return demandOfCourse(attrs as CourseAttrs);
    case 'quiz':
      return demandOfQuiz(attrs as QuizAttrs);
    case 'question':
      return demandOfQuestion(attrs as QuestionAttrs);
    // Which words another version has is not known here: another version counts as another question.
    case 'slot':
      return (attrs as SlotAttrs).fromBank;
    default:
      return null;
  }
}

function demandOfCourse({ level, validityMonths, prerequisites }: CourseAttrs): JsonValue {
  return { level, validityMonths, prerequisites };
}

function demandOfQuiz({ passPercent, draw, retryWaitHours, behaviour, skips }: QuizAttrs): JsonValue {
  return { passPercent, draw, retryWaitHours, behaviour, skips };
}

function demandOfQuestion(question: QuestionAttrs): JsonValue {
  switch (question.type) {
    case 'single':
    case 'true_false':
      return [question.type, question.options.map(({ id, correct }) => [id, correct])];
    case 'multiple':
      return [question.type, question.partialCredit, question.options.map(({ id, correct }) => [id, correct])];
    case 'matching':
      return [question.type, question.partialCredit, question.pairs.map(({ id }) => id), question.distractors.length];
    case 'ordering':
      return [question.type, question.partialCredit, question.items.map(({ id }) => id)];
    case 'numeric':
      return [question.type, question.value, question.tolerance];
    case 'short_text':
      return [question.type, question.accepted];
    case 'free_text':
      return [question.type];
    case 'case':
      return [
        question.type,
        question.partialCredit,
        question.steps.map(({ id, options }) => [id, options.map((option) => [option.id, option.correct])]),
      ];
  }
}
