import type { QuestionAttrs } from 'shared/education/question.ts';

/** A question whose key is another: what was right is wrong, as an author mends it. A free text is asked in other words. */
export function withAnotherKey(question: QuestionAttrs): QuestionAttrs {
  switch (question.type) {
    case 'matching': {
      const rights = question.pairs.map(({ right }) => right);
      return { ...question, pairs: question.pairs.map((pair, index) => ({ ...pair, right: rights.at(index - 1) ?? pair.right })) };
    }
    case 'ordering':
      return { ...question, items: question.items.toReversed() };
    case 'numeric':
      return { ...question, value: question.value + question.tolerance + 1 };
    case 'short_text':
      return { ...question, accepted: question.accepted.includes('något annat') ? ['nociplastisk'] : ['något annat'] };
    case 'free_text':
      return { ...question, stem: { sv: `${question.stem.sv} Skriv kort.` } };
    case 'case':
      return { ...question, steps: question.steps.map((step) => ({ ...step, options: turned(step.options) })) };
    default:
      return { ...question, options: turned(question.options) };
  }
}

/** A question without the part `a` it had: whoever chose it cannot be marked by this. */
export function withoutOptionA(question: QuestionAttrs): QuestionAttrs {
  if (question.type !== 'single' && question.type !== 'multiple') return question;
  return { ...question, options: question.options.map((option) => (option.id === 'a' ? { ...option, id: 'ny' } : option)) };
}

const turned = <Option extends { correct: boolean }>(options: readonly Option[]): Option[] =>
  options.map((option) => ({ ...option, correct: !option.correct }));
