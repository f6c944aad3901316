import * as z from 'zod/mini';
import { careLevelsSchema, perspectivesSchema, trackSchema } from '../publishing/audience.ts';
import { confirmationAgrees, confirmationFields } from '../publishing/confirmation.ts';
import { nodeReferencesSchema } from '../publishing/node-reference.ts';
import { sourcesSchema } from '../publishing/reference-node.ts';
import { identifierListSchema, listOf } from '../text/identifier.ts';
import { localisedRichText, localisedText } from '../text/localised.ts';
import { decisionSchema } from './decision.ts';

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

/** The parts of care a recommendation bears on. */
export const CARE_PHASES = ['DIAGNOSTICS', 'TREATMENT', 'REHABILITATION'] as const;

/** The root. */
export const careProgrammeSchema = z.strictObject({ title: localisedText(200), summary: z.nullable(localisedText(1_000)) });

export const chapterSchema = z.strictObject({ title: localisedText(200), intro: z.nullable(localisedRichText) });

/** One recommendation: the narrowest thing others cite, adapt and measure. */
export const recommendationSchema = z
  .strictObject({
    title: localisedText(200),
    text: localisedRichText,
    kind: z.enum(RECOMMENDATION_KINDS, 'required'),
    phases: listOf(z.enum(CARE_PHASES)),
    levels: careLevelsSchema,
    track: trackSchema,
    perspectives: perspectivesSchema,
    patientGroups: identifierListSchema,
    professions: identifierListSchema,
    /** Codes of what patients have said they need, which this answers. */
    patientNeeds: identifierListSchema,
    decision: decisionSchema,
    note: z.nullable(localisedText(1_000)),
    sources: sourcesSchema,
    cites: nodeReferencesSchema,
    ...confirmationFields,
  })
  .check(confirmationAgrees());

export type CareProgrammeAttrs = z.infer<typeof careProgrammeSchema>;
export type ChapterAttrs = z.infer<typeof chapterSchema>;
export type RecommendationAttrs = z.infer<typeof recommendationSchema>;
