import { partKey, type QuestionAttrs } from 'shared/education/question.ts';
import type { AnswerInput } from '../read-answer.ts';

/** The answer that earns the whole point. */
export function rightAnswer(question: QuestionAttrs): AnswerInput {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true_false':
      return { options: question.options.filter(({ correct }) => correct).map(({ id }) => id) };
    case 'matching':
      return { pairs: question.pairs.map(({ id, right }) => ({ left: id, right: partKey(right) })) };
    case 'ordering':
      return { order: question.items.map(({ text }) => partKey(text)) };
    case 'numeric':
      return { value: question.value };
    case 'short_text':
      return { text: `${question.accepted[0]?.toUpperCase() ?? ''}.` };
    case 'free_text':
      return { text: 'Funktion, mål och uppföljning.' };
    case 'case':
      return { pairs: question.steps.map(({ id, options }) => ({ left: id, right: options.find(({ correct }) => correct)?.id ?? '' })) };
  }
}

/** An answer that earns nothing. */
export function wrongAnswer(question: QuestionAttrs): AnswerInput {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true_false':
      return {
        options: question.options
          .filter(({ correct }) => !correct)
          .slice(0, 1)
          .map(({ id }) => id),
      };
    case 'matching':
      return { pairs: [] };
    case 'ordering':
      return { order: [] };
    case 'numeric':
      return { value: question.value + question.tolerance + 1 };
    case 'short_text':
    case 'free_text':
      return { text: 'något annat' };
    case 'case':
      return { pairs: question.steps.map(({ id, options }) => ({ left: id, right: options.find(({ correct }) => !correct)?.id ?? '' })) };
  }
}
