import * as z from 'zod/mini';
import { careLevelsSchema, perspectivesSchema, trackSchema } from '../publishing/audience.ts';
import { confirmationAgrees } from '../publishing/confirmation.ts';
import { nodeType } from '../publishing/kind.ts';
import { identifierListSchema, listOf } from '../text/identifier.ts';
import { localisedRichText, localisedText } from '../text/localised.ts';
import { carePhaseSchema } from './care-phase.ts';
import { decisionSchema } from './decision.ts';
import { restingFields } from './resting-fields.ts';

/** What a recommendation is about. `SAFETY` marks what protects patients: a change there is a matter of patient safety. */
export const RECOMMENDATION_KINDS = [
  'ORGANISATION',
  'CAPACITY',
  'COMPETENCE',
  'CONTENT',
  'CLINICAL',
  'SAFETY',
  'EQUITY',
  'PARTICIPATION',
  'FOLLOW_UP',
  'RESEARCH',
  'MILESTONE',
] as const;

const recommendationSchema = z
  .strictObject({
    title: localisedText(200),
    text: localisedRichText,
    kind: z.enum(RECOMMENDATION_KINDS, 'required'),
    phases: listOf(carePhaseSchema),
    levels: careLevelsSchema,
    track: trackSchema,
    perspectives: perspectivesSchema,
    patientGroups: identifierListSchema,
    professions: identifierListSchema,
    /** Codes of what patients have said they need, which this answers. */
    patientNeeds: identifierListSchema,
    decision: decisionSchema,
    note: z.nullable(localisedText(1_000)),
    ...restingFields,
  })
  .check(confirmationAgrees());

/** One recommendation: the narrowest thing others cite, adapt and measure. Below a condition its title is the intervention. */
export type RecommendationAttrs = z.infer<typeof recommendationSchema>;

/** The node type `recommendation`, the same in every guideline. What led to the decision stands below it, one criterion each. */
export const recommendationNode = nodeType<RecommendationAttrs>({
  attrs: recommendationSchema,
  children: ['etdCriterion'],
  // What a recommendation is about, and for adults or children, is what makes it the same recommendation everywhere.
  locked: ['kind', 'track'],
  citable: true,
  label: ({ title }) => title,
  cites: ({ cites }) => cites,
});
