import * as z from 'zod/mini';
import { careLevelsSchema } from '../publishing/audience.ts';
import { confirmationAgrees } from '../publishing/confirmation.ts';
import { nodeType } from '../publishing/kind.ts';
import { identifierListSchema } from '../text/identifier.ts';
import { localisedRichText, localisedText } from '../text/localised.ts';
import { carePhaseSchema } from './care-phase.ts';
import { restingFields } from './resting-fields.ts';

const pathwayStepSchema = z
  .strictObject({
    title: localisedText(200),
    phase: z.nullable(carePhaseSchema),
    levels: careLevelsSchema,
    professions: identifierListSchema,
    text: localisedRichText,
    /** Who goes on to the next step, or to another level. */
    indication: z.nullable(localisedText(1_000)),
    ...restingFields,
  })
  .check(confirmationAgrees());

/** One step of the way a patient takes through care: what is done, where, by whom, and who goes on. */
export type PathwayStepAttrs = z.infer<typeof pathwayStepSchema>;

export const pathwayStepNode = nodeType<PathwayStepAttrs>({
  attrs: pathwayStepSchema,
  children: ['checklist', 'recommendation'],
  locked: [],
  citable: true,
  label: ({ title }) => title,
  cites: ({ cites }) => cites,
});
