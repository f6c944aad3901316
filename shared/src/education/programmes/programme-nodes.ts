import * as z from 'zod/mini';
import { careLevelsSchema, perspectivesSchema } from '../../publishing/audience.ts';
import { nodeReferencesSchema } from '../../publishing/node-reference.ts';
import { sourcesSchema } from '../../publishing/reference-node.ts';
import { identifierListSchema, identifierSchema, listOf } from '../../text/identifier.ts';
import { localisedRichText, localisedText } from '../../text/localised.ts';
import { wholeNumber } from '../../text/whole-number.ts';

/** The steps a scale of competence may have, from 1. */
export const MOST_LEVELS = 5;

const level = wholeNumber(1, MOST_LEVELS);

/** The root: what a programme is to bring about, and for whom. Care levels and track are said where the text is described. */
export const programmeSchema = z.strictObject({
  title: localisedText(200),
  summary: z.nullable(localisedText(1_000)),
  body: z.nullable(localisedRichText),
  targetProfessions: identifierListSchema,
  careLevels: careLevelsSchema,
  perspectives: perspectivesSchema,
});

/**
 * Something to be able to do. `scale` says in words what each level looks like, so that two people mean the same by a number; `expected` says which level is
 * asked of a profession, at some levels of care or at all.
 */
export const competencySchema = z.strictObject({
  title: localisedText(200),
  description: z.nullable(localisedText(1_000)),
  scale: z
    .array(z.strictObject({ level, name: localisedText(80), descriptor: localisedText(500) }))
    .check(z.maxLength(MOST_LEVELS, 'tooMany'), z.refine(rises, 'levelsInOrder')),
  expected: listOf(z.strictObject({ profession: identifierSchema, careLevels: careLevelsSchema, level })),
  sources: sourcesSchema,
  cites: nodeReferencesSchema,
});

/** A course of the programme, whoever owns it, and the levels whoever completes it has shown. */
export const programmeCourseSchema = z.strictObject({
  title: localisedText(200),
  note: z.nullable(localisedText(500)),
  /** Whether everybody the programme is for takes it. */
  required: z.boolean(),
  builds: listOf(z.strictObject({ competency: identifierSchema, level })),
  cites: nodeReferencesSchema,
});

/** What would be different in care if the programme did its work, and where that is measured. */
export const programmeIndicatorSchema = z.strictObject({
  title: localisedText(200),
  text: localisedText(500),
  url: z.nullable(z.string('required').check(z.regex(/^(https:\/\/|\/)\S+$/, 'notAWebAddress'), z.maxLength(500, 'tooLong'))),
  /** The evaluation or recommendation that says why it matters. Optional: versions published before it was asked for lack it. */
  cites: z.optional(z.nullable(nodeReferencesSchema)),
});

export type ProgrammeAttrs = z.infer<typeof programmeSchema>;
export type CompetencyAttrs = z.infer<typeof competencySchema>;
export type ProgrammeCourseAttrs = z.infer<typeof programmeCourseSchema>;
export type ProgrammeIndicatorAttrs = z.infer<typeof programmeIndicatorSchema>;

/** Levels are listed once each, the lowest first. */
function rises(scale: readonly { level: number }[]): boolean {
  return scale.every((each, index) => index === 0 || (scale[index - 1]?.level ?? 0) < each.level);
}
