import * as z from 'zod/mini';
import { confirmationAgrees, confirmationFields } from '../publishing/confirmation.ts';
import { sourcesSchema } from '../publishing/reference-node.ts';
import { identifierListSchema, listOf } from '../text/identifier.ts';
import { localisedRichText, localisedText, visibleText } from '../text/localised.ts';
import { whenHold } from '../text/when-hold.ts';
import { ETD_CRITERIA } from './etd-criteria.ts';
import { certaintySchema } from './evidence-row.ts';
import { searchDateSchema } from './search-date.ts';
import { wholeNumber } from '../text/whole-number.ts';

/** The classes of methods the national assignment asks to be weighed against each other. */
export const METHOD_CLASSES = ['PHARMACOLOGICAL', 'NON_PHARMACOLOGICAL', 'DEVICE', 'MULTIMODAL'] as const;

/** What a class is divided in, where that tells a reader more; a medicine has its ATC code instead. */
export const METHOD_SUBCLASSES = {
  PHARMACOLOGICAL: [],
  NON_PHARMACOLOGICAL: ['PSYCHOLOGICAL', 'PHYSICAL_ACTIVITY', 'MANUAL', 'NEEDLE', 'EDUCATION', 'SURGERY'],
  DEVICE: ['IMPLANT', 'EXTERNAL_DEVICE'],
  MULTIMODAL: [],
} as const satisfies Record<(typeof METHOD_CLASSES)[number], readonly string[]>;

/** How many professions and components a method takes: one, a few, or a team. */
export const INTERVENTION_TYPES = ['UNIMODAL', 'INTERMEDIATE', 'MULTIMODAL'] as const;

const count = z.nullable(wholeNumber(0, 100_000_000));

const atcCode: z.ZodMiniType<string> = z.string().check(z.regex(/^[A-Z](\d{2}([A-Z]([A-Z](\d{2})?)?)?)?$/, 'notAnAtcCode'));

/** The root: the question as population, intervention, comparator and outcomes, the method, and how far the search reached. */
export const evaluationSchema = z
  .strictObject({
    title: localisedText(200),
    population: z.nullable(localisedText(1_000)),
    intervention: z.nullable(localisedText(1_000)),
    comparator: z.nullable(localisedText(1_000)),
    /** The method and what it is compared with, said to a patient. Optional, as all that is asked for since the first versions were published. */
    plainIntervention: z.optional(z.nullable(localisedText(300))),
    plainComparator: z.optional(z.nullable(localisedText(300))),
    outcomes: z.nullable(localisedText(1_000)),
    /** Null until somebody has chosen; no reader meets a text without it. */
    methodClass: z.nullable(z.enum(METHOD_CLASSES, 'required')),
    methodSubclass: z.nullable(z.enum(Object.values(METHOD_SUBCLASSES).flat(), 'required')),
    interventionType: z.nullable(z.enum(INTERVENTION_TYPES, 'required')),
    /** Where several methods are given as one: which. Optional: versions published before it was asked for lack it. */
    combines: z.optional(z.nullable(listOf(visibleText(200), 20))),
    patientGroups: identifierListSchema,
    atcCodes: listOf(atcCode),
    searchDate: z.nullable(searchDateSchema),
    searchNote: z.nullable(localisedText(500)),
    studiesTotal: count,
    participantsTotal: count,
    /** Whether the method is offered at the pain centres of level 4 only. */
    levelFourOnly: z.boolean('required'),
    ...confirmationFields,
  })
  .check(confirmationAgrees());

/** Something that is measured. `harm` marks what a method can do ill: a change there is a matter of patient safety. */
export const outcomeSchema = z
  .strictObject({
    name: localisedText(200),
    /** What the outcome is called to a patient, where its name is of the trade. Optional: versions published before it was asked for lack it. */
    plainName: z.optional(z.nullable(localisedText(200))),
    /** 1–9; 7–9 is critical for the decision, 4–6 important. */
    importance: wholeNumber(1, 9),
    direction: z.enum(['LOWER_BETTER', 'HIGHER_BETTER'], 'required'),
    type: z.enum(['CONTINUOUS', 'DICHOTOMOUS'], 'required'),
    harm: z.boolean('required'),
    timeframe: z.nullable(localisedText(200)),
    /** The smallest difference that matters to a patient, in the unit of the scale. */
    mid: z.nullable(z.number('notANumber')),
    midNote: z.nullable(localisedText(500)),
    ...confirmationFields,
  })
  .check(confirmationAgrees());

/** What was found apart from numbers; or, for one outcome, that a search of a given date found no study. */
export const findingSchema = z
  .strictObject({
    findingType: z.enum(['NARRATIVE', 'NO_EVIDENCE_FOUND'], 'required'),
    text: localisedRichText,
    /** The same to a patient. Optional: versions published before it was asked for lack it. */
    plainText: z.optional(z.nullable(localisedText(500))),
    searchDate: z.nullable(searchDateSchema),
    certainty: z.nullable(certaintySchema),
    sources: sourcesSchema,
    ...confirmationFields,
  })
  .check(
    confirmationAgrees(),
    z.refine(({ findingType, searchDate }) => findingType === 'NARRATIVE' || searchDate !== null, {
      error: 'required',
      path: ['searchDate'],
      ...whenHold('findingType', 'searchDate'),
    }),
    z.refine(({ findingType, certainty }) => findingType === 'NARRATIVE' || certainty === null, {
      error: 'noCertaintyWithoutEvidence',
      path: ['certainty'],
      ...whenHold('findingType', 'certainty'),
    }),
  );

/** What the centre concludes, for staff and, in easier words, for patients. */
export const conclusionSchema = z.strictObject({ text: localisedRichText, patientText: z.nullable(localisedRichText) });

/** Something research has not answered. */
export const knowledgeGapSchema = z.strictObject({ text: localisedText(500) });

/** What the evaluation can say on one criterion of a coming decision. */
export const etdNoteSchema = z.strictObject({
  criterion: z.enum(ETD_CRITERIA, 'required'),
  text: localisedText(1_000),
  /** Optional: versions published before it was asked for lack it. */
  sources: z.optional(sourcesSchema),
});

export type EvaluationAttrs = z.infer<typeof evaluationSchema>;
export type OutcomeAttrs = z.infer<typeof outcomeSchema>;
export type FindingAttrs = z.infer<typeof findingSchema>;
export type ConclusionAttrs = z.infer<typeof conclusionSchema>;
export type EtdNoteAttrs = z.infer<typeof etdNoteSchema>;
