import * as z from 'zod/mini';
import { careLevelsSchema } from '../publishing/audience.ts';
import { confirmationAgrees } from '../publishing/confirmation.ts';
import { nodeType } from '../publishing/kind.ts';
import { localisedRichText, localisedText } from '../text/localised.ts';
import { restingFields } from './resting-fields.ts';

const promptSchema = z
  .strictObject({
    title: localisedText(200),
    /** What to do when one of the triggers below is at hand. */
    text: localisedRichText,
    levels: careLevelsSchema,
    ...restingFields,
  })
  .check(confirmationAgrees());

/** Something to do when a trigger is met, such as asking about violence. It protects patients: a change there is a matter of patient safety. */
export type PromptAttrs = z.infer<typeof promptSchema>;

export const promptNode = nodeType<PromptAttrs>({
  attrs: promptSchema,
  children: ['trigger'],
  locked: [],
  citable: true,
  label: ({ title }) => title,
  cites: ({ cites }) => cites,
});

const triggerSchema = z.strictObject({ text: localisedText(500) });

/** What one sees in the meeting with a patient that calls for the prompt. */
export type TriggerAttrs = z.infer<typeof triggerSchema>;

export const triggerNode = nodeType<TriggerAttrs>({
  attrs: triggerSchema,
  children: [],
  locked: '*',
  citable: false,
  label: ({ text }) => text,
  cites: () => [],
});
