import * as z from 'zod/mini';
import { anyText, visibleText } from '../text/localised.ts';
import { answerLength, citationSchema } from './consult-answer.ts';
import { dispositionCodes } from './disposition.ts';
import { wholeNumber } from '../text/whole-number.ts';

/** Most UTF-16 units of a message, and of one question asked back; most questions asked back at once. */
export const threadLimits = { message: 4000, question: 500, questions: 10, redirect: 2000, followUpMeasure: 300 } as const;

/** A reply to a request for more information, and a follow-up question. Messages are keys, worded in `text/field-messages.ts`. */
export const threadMessageSchema = z.strictObject({ text: visibleText(threadLimits.message) }, 'required');

/** A request for more information: one explicit question or more. */
export const clarificationRequestSchema = z.strictObject(
  {
    questions: z
      .array(visibleText(threadLimits.question), 'required')
      .check(z.minLength(1, 'required'), z.maxLength(threadLimits.questions, 'tooMany')),
  },
  'required',
);

/** Where to turn instead, when a question is declined. */
export const declineSchema = z.strictObject({ redirect: visibleText(threadLimits.redirect) }, 'required');

/** An answer while it is written: everything may be missing, nothing longer than what may be signed. */
export const answerDraftSchema = z.strictObject(
  {
    disposition: z.nullish(z.enum(dispositionCodes, 'invalid')),
    text: z.nullish(anyText(answerLength.longest, 'invalid')),
    knowledgeMissing: z.nullish(z.boolean('invalid')),
    followUpWeeks: z.nullish(wholeNumber(0, 520, 'invalid')),
    followUpMeasure: z.nullish(anyText(threadLimits.followUpMeasure, 'invalid')),
    citations: z.nullish(z.array(citationSchema, 'invalid').check(z.maxLength(50, 'tooMany'))),
  },
  'invalid',
);
