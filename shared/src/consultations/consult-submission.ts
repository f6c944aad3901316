import * as z from 'zod/mini';
import { careTracks, keysOf, type CareTrack } from '../organisation/organisation-words.ts';
import { anyText, visibleText } from '../text/localised.ts';
import {
  ageBands,
  consultPriorities,
  consultTopics,
  patientSexes,
  regionBands,
  templateFields,
  usualTrack,
  type ConsultTopicCode,
} from './consult-template.ts';
import { paragraphLength, type TemplateField } from './template-field.ts';
import { wholeNumber } from '../text/whole-number.ts';

/** Most UTF-16 units of the subject and of the question, most patient groups, and the highest level of a track. */
export const consultLimits = { title: 120, question: 3000, patientGroups: 10, level: 9 } as const;

const fieldCodes = [...new Set(keysOf(consultTopics).flatMap((topic) => templateFields(topic, 'CHILD').map(({ code }) => code)))];
const level = wholeNumber(1, consultLimits.level);
const patientGroups = z.array(visibleText(100), 'invalid').check(z.maxLength(consultLimits.patientGroups, 'tooMany'));

/**
 * A consultation while it is written: everything may be missing or null, nothing may be longer than what may be sent, and nothing that is not
 * of the form is let in. Answers of any topic are kept, so that changing the topic and back loses nothing. Messages are keys, worded in
 * `text/field-messages.ts`.
 */
export const consultDraftSchema = z.strictObject(
  {
    topic: z.nullish(z.enum(keysOf(consultTopics), 'invalid')),
    track: z.nullish(z.enum(keysOf(careTracks), 'invalid')),
    ageBand: z.nullish(z.enum(keysOf(ageBands), 'invalid')),
    sex: z.nullish(z.enum(keysOf(patientSexes), 'invalid')),
    level: z.nullish(level),
    regionBand: z.nullish(z.enum(keysOf(regionBands), 'invalid')),
    priority: z.nullish(z.enum(keysOf(consultPriorities), 'invalid')),
    patientGroups: z.nullish(patientGroups),
    transition: z.nullish(z.boolean('invalid')),
    title: z.nullish(anyText(consultLimits.title, 'invalid')),
    question: z.nullish(anyText(consultLimits.question, 'invalid')),
    template: z.nullish(z.partialRecord(z.enum(fieldCodes, 'invalid'), anyText(paragraphLength, 'invalid'), 'invalid')),
    notEmergency: z.nullish(z.boolean('invalid')),
    deidentifiedConfirmed: z.nullish(z.boolean('invalid')),
    acceptsKnownAnswer: z.nullish(z.boolean('invalid')),
  },
  'invalid',
);

export type ConsultDraft = z.infer<typeof consultDraftSchema>;

/**
 * A consultation on a topic that may be sent: the minimum data is there, the red-flag gate is passed (`notEmergency`) and the basis (de-identified)
 * is confirmed. The track is the usual one of the topic unless given; the age band must belong to it. Answers that are not of
 * the template are refused: the caller sends those of the topic. Messages are keys, worded in `text/field-messages.ts`.
 */
export function consultSubmissionSchema(topic: ConsultTopicCode, track: CareTrack = usualTrack(topic)) {
  const bands = keysOf(ageBands).filter((band) => ageBands[band].track === track);
  return z
    .strictObject(
      {
        topic: z.literal(topic, 'invalid'),
        track: z.literal(track, 'invalid'),
        ageBand: z.enum(bands, 'chooseOne'),
        sex: z.enum(keysOf(patientSexes), 'chooseOne'),
        level,
        regionBand: z.nullish(z.enum(keysOf(regionBands), 'invalid')),
        priority: z.enum(keysOf(consultPriorities), 'chooseOne'),
        patientGroups: z.nullish(patientGroups),
        transition: z.nullish(z.boolean('invalid')),
        title: visibleText(consultLimits.title),
        question: visibleText(consultLimits.question),
        template: templateSchema(templateFields(topic, track)),
        notEmergency: z.literal(true, 'confirmNotEmergency'),
        deidentifiedConfirmed: z.literal(true, 'confirmDeidentified'),
        acceptsKnownAnswer: z.nullish(z.boolean('invalid')),
      },
      'invalid',
    )
    .check(
      z.refine(({ transition, ageBand }) => transition !== true || ageBand === 'AGE_16_17', {
        path: ['transition'],
        error: 'transitionOnlyFrom16',
      }),
    );
}

export type ConsultSubmission = z.infer<ReturnType<typeof consultSubmissionSchema>>;

function templateSchema(fields: readonly TemplateField[]): z.ZodMiniType<Record<string, string | null | undefined>> {
  return z.strictObject(
    Object.fromEntries(
      fields.map(({ code, required, maxLength }) => [code, required ? visibleText(maxLength) : z.nullish(anyText(maxLength, 'invalid'))]),
    ),
    'invalid',
  );
}
