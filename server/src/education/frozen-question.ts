import { withoutKey, type LearnerQuestion, type QuestionAttrs, type QuestionPart } from 'shared/education/question.ts';
import type { BankQuestion } from 'shared/education/slot.ts';
import type { NodeId } from 'shared/publishing/document.ts';
import { formHash } from './course-outline.ts';
import { shuffled } from './seeded-shuffle.ts';

/** A question as it was put to a learner: its wording with the key, and the order its parts were shown in. */
export type FrozenQuestion = {
  node: NodeId;
  hash: string;
  attrs: QuestionAttrs;
  /** Ids of the options, the left sides or the items, from the top; empty where a number or words are asked for, and for a case. */
  order: string[];
  /** Ids of the right sides of what is to be matched; empty for every other type. */
  rightOrder: string[];
  /** Where it is from, when it filled a slot; absent for a question of the course itself. */
  from?: BankQuestion;
};

/**
 * Freezes a question. With a seed its parts come in an order that follows from the seed; without one in the author's, or sorted by their
 * opaque ids where the author's order is the answer.
 */
export function freezeQuestion(node: NodeId, attrs: QuestionAttrs, seed: string | null, from?: BankQuestion): FrozenQuestion {
  const { order, right } = partsOf(withoutKey(attrs));
  // True and false have an order everybody expects.
  const mixed = seed !== null && attrs.type !== 'true_false';
  const idsOf = (parts: readonly QuestionPart[], side: string) =>
    (mixed ? shuffled(parts, `${seed} ${node} ${side}`, ({ id }) => id) : parts).map(({ id }) => id);
  return { node, hash: formHash(attrs), attrs, order: idsOf(order, 'order'), rightOrder: idsOf(right, 'right'), ...(from && { from }) };
}

/** The question as the learner sees it, in the order it was frozen in and without its key. */
export function shownQuestion({ attrs, order, rightOrder }: FrozenQuestion): LearnerQuestion {
  const question = withoutKey(attrs);
  switch (question.type) {
    case 'matching':
      return { ...question, left: inOrder(question.left, order), right: inOrder(question.right, rightOrder) };
    case 'ordering':
      return { ...question, items: inOrder(question.items, order) };
    case 'numeric':
    case 'short_text':
    case 'free_text':
    case 'case':
      return question;
    default:
      return { ...question, options: inOrder(question.options, order) };
  }
}

function partsOf(question: LearnerQuestion): { order: QuestionPart[]; right: QuestionPart[] } {
  switch (question.type) {
    case 'matching':
      return { order: question.left, right: question.right };
    case 'ordering':
      return { order: question.items, right: [] };
    case 'numeric':
    case 'short_text':
    case 'free_text':
    case 'case':
      return { order: [], right: [] };
    default:
      return { order: question.options, right: [] };
  }
}

function inOrder(parts: readonly QuestionPart[], order: readonly string[]): QuestionPart[] {
  return parts.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
