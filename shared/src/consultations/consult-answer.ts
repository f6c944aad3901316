import * as z from 'zod/mini';
import { visibleText } from '../text/localised.ts';
import { dispositionCodes } from './disposition.ts';
import { wholeNumber } from '../text/whole-number.ts';

/** Fewest and most UTF-16 units of the text of an answer, after its ends are trimmed. */
export const answerLength = { shortest: 20, longest: 8000 } as const;

/** Weeks until the outcome is asked for: the span of the OUTCOME clock. */
export const followUpWeeks = { fewest: 6, usual: 12, most: 52 } as const;

/** What an answer rests on: a node of an artefact, which is pinned to its version when the answer is signed. */
export const citationSchema = z.strictObject({ artefact: visibleText(200), node: visibleText(200) }, 'required');

const followUpSchema = z.strictObject(
  {
    weeks: wholeNumber(followUpWeeks.fewest, followUpWeeks.most),
    measure: visibleText(300),
  },
  'required',
);

/**
 * A whole answer to a consultation, ready to sign: exactly one disposition, the advice in 20–8,000 UTF-16 units, and either something
 * published it rests on or the statement that no knowledge exists. Messages are keys, worded in `text/field-messages.ts`.
 */
export const consultAnswerSchema = z
  .strictObject(
    {
      disposition: z.enum(dispositionCodes, 'chooseOne'),
      text: visibleText(answerLength.longest).check(
        // An empty text is told of once, as missing.
        z.refine((text) => text.trim() === '' || text.trim().length >= answerLength.shortest, {
          error: 'tooShort',
          params: { min: answerLength.shortest },
        }),
      ),
      citations: z.array(citationSchema, 'required').check(z.maxLength(50, 'tooMany')),
      knowledgeMissing: z.boolean('required'),
      followUp: z.optional(z.nullable(followUpSchema)),
    },
    'required',
  )
  .check(
    z.refine((answer) => answer.citations.length > 0 || answer.knowledgeMissing, {
      path: ['citations'],
      error: 'citationOrKnowledgeMissing',
    }),
  );

export type ConsultAnswer = z.infer<typeof consultAnswerSchema>;
