import { answerSchema, type Answer } from 'shared/education/answer.ts';
import { scoreAnswer } from 'shared/education/question-scoring.ts';
import type { QuestionAttrs } from 'shared/education/question.ts';
import { identifierSchema } from 'shared/text/identifier.ts';
import type { Locale } from 'shared/text/locale.ts';
import { z } from 'zod';
import { parseInput, userError, type InvalidInputRow } from '../kernel/user-errors.ts';

/** An answer as the API takes it: of these the one that fits the question is given. */
export type AnswerInput = {
  options?: string[] | null;
  pairs?: { left: string; right: string }[] | null;
  order?: string[] | null;
  value?: number | null;
  text?: string | null;
};

/** The answer in the form it is recorded, or what is wrong with it as one error per field. */
export function readAnswer(
  question: QuestionAttrs,
  input: AnswerInput,
  locale: Locale,
): { answer: Answer; errors: null } | { answer: null; errors: InvalidInputRow[] } {
  const { value, errors } = parseInput(answerSchema, shaped(question.type, input), locale);
  if (errors) return { answer: null, errors: errors.map((error) => ({ ...error, path: ['answer', ...error.path] })) };
  return names(question, value)
    ? { answer: value, errors: null }
    : { answer: null, errors: [userError('InvalidInput', locale, 'invalid', ['answer'])] };
}

const keySchema = z.object({ clientKey: identifierSchema });

/** What is wrong with the name a client gave an answer; nothing where it is an identifier. */
export function clientKeyErrors(clientKey: string, locale: Locale): InvalidInputRow[] {
  return parseInput(keySchema, { clientKey }, locale).errors ?? [];
}

function shaped(type: QuestionAttrs['type'], { options, pairs, order, value, text }: AnswerInput): unknown {
  switch (type) {
    case 'single':
    case 'true_false':
      return { type, option: options?.length === 1 ? options[0] : undefined };
    case 'multiple':
      return { type, options };
    case 'matching':
      return { type, pairs: pairs?.map(({ left, right }) => ({ left, right })) };
    case 'ordering':
      return { type, order };
    case 'numeric':
      return { type, value };
    case 'short_text':
    case 'free_text':
      return { type, text: text?.trim() };
    case 'case':
      return { type, choices: pairs?.map(({ left, right }) => ({ step: left, option: right })) };
  }
}

/** Whether every part the answer names belongs to the question: marking it says so, and its mark is thrown away. */
function names(question: QuestionAttrs, answer: Answer): boolean {
  try {
    scoreAnswer(question, answer);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
