import * as z from 'zod/mini';
import { confirmationAgrees } from '../publishing/confirmation.ts';
import { nodeType } from '../publishing/kind.ts';
import { listOf } from '../text/identifier.ts';
import { localisedRichText, localisedText } from '../text/localised.ts';
import { restingFields } from './resting-fields.ts';

/** Whether pain is a condition in itself, or comes of another one, as ICD-11 divides chronic pain (MG30). */
export const PAIN_CLASSES = ['PRIMARY', 'SECONDARY'] as const;

const icd11Code: z.ZodMiniType<string> = z.string().check(z.regex(/^[A-Z0-9]{2}\d[0-9A-Z](\.[0-9A-Z]{1,2})?$/, 'notAnIcdCode'));

const conditionSchema = z
  .strictObject({
    title: localisedText(200),
    description: z.nullable(localisedRichText),
    painClass: z.nullable(z.enum(PAIN_CLASSES)),
    icdCodes: listOf(icd11Code),
    ...restingFields,
  })
  .check(confirmationAgrees());

/** A condition of a national guideline. Each recommendation below it is one row: the condition and an intervention. */
export type ConditionAttrs = z.infer<typeof conditionSchema>;

export const conditionNode = nodeType<ConditionAttrs>({
  attrs: conditionSchema,
  children: ['recommendation'],
  locked: ['title', 'painClass', 'icdCodes'],
  citable: true,
  label: ({ title }) => title,
  cites: ({ cites }) => cites,
});
