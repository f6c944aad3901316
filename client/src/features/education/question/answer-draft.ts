import type { LearnerAnswerInput } from '../../../graphql/generated/graphql.ts';
import type { CourseQuestion, PutQuestion } from './question-fields.ts';

/** An answer being made; of the fields the one that fits the question is used. */
export type AnswerDraft = {
  /** Options chosen. */
  options: readonly string[];
  /** Right side by left side; in a case the option by its step. */
  pairs: Readonly<Record<string, string>>;
  /** Items in their order; null while nobody has said that the order they came in is meant. */
  order: readonly string[] | null;
  /** A number as it is typed. */
  value: string;
  /** Words as they are written. */
  text: string;
};

/** How much of a question an answer covers. */
export type Coverage = 'none' | 'part' | 'whole';

/** The draft as it is given by a button: whoever presses Svara under items in an order means that order. */
export function asItStands(question: PutQuestion, draft: AnswerDraft): AnswerDraft {
  return question.__typename === 'OrderingQuestion' && !draft.order ? { ...draft, order: question.items.map(({ id }) => id) } : draft;
}

/** The answer recorded, to go on with; nothing chosen where there is none. */
export function draftOf(answer: CourseQuestion['answer']): AnswerDraft {
  return {
    options: answer?.options ?? [],
    pairs: Object.fromEntries(answer?.pairs?.map(({ left, right }) => [left, right]) ?? []),
    order: answer?.order ?? null,
    value: answer?.value === null || answer?.value === undefined ? '' : String(answer.value).replace('.', ','),
    text: answer?.text ?? '',
  };
}

/** The number typed, with a comma or a point; null for anything else. */
export function typedNumber(value: string): number | null {
  const plain = value.trim().replaceAll(/\s/g, '').replace('−', '-').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** How much of the question the draft answers. */
export function coverage(question: PutQuestion, draft: AnswerDraft): Coverage {
  switch (question.__typename) {
    case 'ChoiceQuestion':
      return draft.options.length > 0 ? 'whole' : 'none';
    case 'MatchingQuestion': {
      const paired = question.left.filter(({ id }) => draft.pairs[id]).length;
      if (paired === 0) return 'none';
      return paired === question.left.length ? 'whole' : 'part';
    }
    case 'OrderingQuestion':
      return draft.order ? 'whole' : 'none';
    case 'NumericQuestion':
      return typedNumber(draft.value) === null ? 'none' : 'whole';
    case 'TextQuestion':
      return draft.text.trim() === '' ? 'none' : 'whole';
    case 'CaseQuestion': {
      const decided = question.steps.filter(({ id }) => draft.pairs[id]).length;
      if (decided === 0) return 'none';
      return decided === question.steps.length ? 'whole' : 'part';
    }
  }
}

/** The draft as the API takes it; null where it says nothing that can be recorded. */
export function answerInput(question: PutQuestion, draft: AnswerDraft): LearnerAnswerInput | null {
  switch (question.__typename) {
    case 'ChoiceQuestion':
      return question.kind !== 'MULTIPLE' && draft.options.length === 0 ? null : { options: [...draft.options] };
    case 'MatchingQuestion':
    case 'CaseQuestion':
      return { pairs: Object.entries(draft.pairs).flatMap(([left, right]) => (right ? [{ left, right }] : [])) };
    case 'OrderingQuestion':
      return draft.order && { order: [...draft.order] };
    case 'NumericQuestion': {
      const value = typedNumber(draft.value);
      return value === null ? null : { value };
    }
    case 'TextQuestion':
      return draft.text.trim() === '' ? null : { text: draft.text.trim() };
  }
}

/** Whether something is typed where a number is asked for that is none. */
export function isUnreadable(question: PutQuestion, { value }: AnswerDraft): boolean {
  return question.__typename === 'NumericQuestion' && value.trim() !== '' && typedNumber(value) === null;
}

/** Steps of a case as far as it has come: those decided, and the next. What follows shows what the one before should have been. */
export function stepsReached<Step extends { id: string }>(steps: readonly Step[], pairs: AnswerDraft['pairs']): Step[] {
  const open = steps.findIndex(({ id }) => !pairs[id]);
  return open === -1 ? [...steps] : steps.slice(0, open + 1);
}

/** Whether an answer is written letter by letter, so that it is saved when it is left and not at every key. */
export function isTyped(question: PutQuestion): boolean {
  return question.__typename === 'NumericQuestion' || question.__typename === 'TextQuestion';
}

/** Items in the order of the draft, else as they came. */
export function itemsInOrder<Item extends { id: string }>(items: readonly Item[], order: readonly string[] | null): Item[] {
  if (!order) return [...items];
  return items.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** A list with one thing moved a place up (-1) or down (+1); as it was where it cannot. */
export function moved(order: readonly string[], id: string, by: -1 | 1): string[] {
  const from = order.indexOf(id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= order.length) return [...order];
  const next = order.filter((each) => each !== id);
  next.splice(to, 0, id);
  return next;
}
