import * as z from 'zod/mini';
import { confirmationAgrees } from '../publishing/confirmation.ts';
import { nodeType, type NodeTypeDeclaration } from '../publishing/kind.ts';
import { localisedRichText, localisedText } from '../text/localised.ts';
import { restingFields } from './resting-fields.ts';

const titleAndSummary = { title: localisedText(200), summary: z.nullable(localisedText(1_000)) };

/** The topmost part of a guideline; a kind may add attributes of its own. */
export const guidelineRootSchema = z.strictObject(titleAndSummary);

export type GuidelineRootAttrs = z.infer<typeof guidelineRootSchema>;

/** The topmost part of an assignment: the form of care it is given to. */
export const CARE_FORMS = ['PRIMARY_CARE', 'SPECIALIST_CARE', 'PAIN_CENTRE'] as const;

export const assignmentRootSchema = z.strictObject({ ...titleAndSummary, careForm: z.enum(CARE_FORMS, 'required') });

export type AssignmentRootAttrs = z.infer<typeof assignmentRootSchema>;

/** Whom a text for patients speaks to. */
export const READERS = ['PATIENT', 'CHILD', 'PARENT', 'RELATIVE'] as const;

export const patientTextRootSchema = z.strictObject({ ...titleAndSummary, reader: z.enum(READERS, 'required') });

export type PatientTextRootAttrs = z.infer<typeof patientTextRootSchema>;

/** The declaration of a guideline's topmost part: its title is the same everywhere, and so is what else makes it this guideline. */
export function guidelineRoot<Attrs extends GuidelineRootAttrs>(
  attrs: z.ZodMiniType<Attrs>,
  children: readonly string[],
  locked: readonly string[] = ['title'],
): NodeTypeDeclaration {
  return nodeType<Attrs>({ attrs, children, locked, citable: true, label: ({ title }) => title, cites: () => [] });
}

const chapterSchema = z.strictObject({ title: localisedText(200), intro: z.nullable(localisedRichText) });

export type ChapterAttrs = z.infer<typeof chapterSchema>;

/** A chapter of a guideline, with what may stand in it. */
export function chapterNode(children: readonly string[]): NodeTypeDeclaration {
  return nodeType<ChapterAttrs>({
    attrs: chapterSchema,
    children,
    locked: [],
    citable: true,
    label: ({ title }) => title,
    cites: () => [],
  });
}

const sectionSchema = z.strictObject({ title: localisedText(200), text: localisedRichText, ...restingFields }).check(confirmationAgrees());

/** Text under a heading. */
export type SectionAttrs = z.infer<typeof sectionSchema>;

export const sectionNode = nodeType<SectionAttrs>({
  attrs: sectionSchema,
  children: [],
  locked: [],
  citable: true,
  label: ({ title }) => title,
  cites: ({ cites }) => cites,
});
