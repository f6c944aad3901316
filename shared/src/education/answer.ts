import * as z from 'zod/mini';
import { withoutIdentityNumber } from '../consultations/without-identity-number.ts';
import { identifierSchema, listOf } from '../text/identifier.ts';

const partId: z.ZodMiniType<string> = identifierSchema;

/** What is recorded of an attempt stays, and words are read by who marks them: no identity number is among them. */
const words = (most: number) => withoutIdentityNumber(z.string('required').check(z.minLength(1, 'required'), z.maxLength(most, 'tooLong')));

/**
 * What a learner answered, by the type of the question. Ids are those of the question as the learner saw it; whether they belong to the question is for the
 * scoring to say.
 */
export const answerSchema = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('single'), option: partId }),
    z.strictObject({ type: z.literal('true_false'), option: z.enum(['true', 'false'], 'required') }),
    z.strictObject({ type: z.literal('multiple'), options: listOf(partId) }),
    z.strictObject({
      type: z.literal('matching'),
      pairs: z.array(z.strictObject({ left: partId, right: partId })).check(
        z.maxLength(50, 'tooMany'),
        z.refine((pairs) => new Set(pairs.map(({ left }) => left)).size === pairs.length, 'listedTwice'),
      ),
    }),
    z.strictObject({ type: z.literal('ordering'), order: listOf(partId) }),
    z.strictObject({ type: z.literal('numeric'), value: z.number('notANumber') }),
    z.strictObject({ type: z.literal('short_text'), text: words(200) }),
    z.strictObject({ type: z.literal('free_text'), text: words(10_000) }),
    z.strictObject({
      type: z.literal('case'),
      choices: z.array(z.strictObject({ step: partId, option: partId })).check(
        z.maxLength(50, 'tooMany'),
        z.refine((choices) => new Set(choices.map(({ step }) => step)).size === choices.length, 'listedTwice'),
      ),
    }),
  ],
  'invalid',
);

export type Answer = z.infer<typeof answerSchema>;
