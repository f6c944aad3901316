import type { Answer } from 'shared/education/answer.ts';

const nothing = { options: null, pairs: null, order: null, value: null, text: null };

/** A recorded answer as the API shows it: the field that fits the question is set. */
export function recordedAnswer(answer: Answer) {
  switch (answer.type) {
    case 'single':
    case 'true_false':
      return { ...nothing, options: [answer.option] };
    case 'multiple':
      return { ...nothing, options: answer.options };
    case 'matching':
      return { ...nothing, pairs: answer.pairs };
    case 'ordering':
      return { ...nothing, order: answer.order };
    case 'numeric':
      return { ...nothing, value: answer.value };
    case 'short_text':
    case 'free_text':
      return { ...nothing, text: answer.text };
    case 'case':
      return { ...nothing, pairs: answer.choices.map(({ step, option }) => ({ left: step, right: option })) };
  }
}
