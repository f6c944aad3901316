import * as z from 'zod/mini';
import { CARE_LEVELS } from '../publishing/audience.ts';
import { confirmationAgrees } from '../publishing/confirmation.ts';
import { nodeType } from '../publishing/kind.ts';
import { keysOf, type Word } from '../organisation/organisation-words.ts';
import { identifierSchema } from '../text/identifier.ts';
import { localisedRichText, localisedText } from '../text/localised.ts';
import { carePhases, carePhaseSchema } from './care-phase.ts';
import { restingFields } from './resting-fields.ts';

/** What a profession does in a part of care at a level. */
export const duties = {
  ACCOUNTABLE: { sv: 'Ansvarar', en: 'Is accountable' },
  PERFORMS: { sv: 'Utför', en: 'Performs' },
  SUPPORTS: { sv: 'Stöder', en: 'Supports' },
} as const satisfies Record<string, Word>;

export type Duty = keyof typeof duties;

const matrixSchema = z.strictObject({ title: localisedText(200), intro: z.nullable(localisedRichText) });

/** A responsibility matrix: who does what, by phase, level and profession. Every cell is a node below it. */
export type ResponsibilityMatrixAttrs = z.infer<typeof matrixSchema>;

export const responsibilityMatrixNode = nodeType<ResponsibilityMatrixAttrs>({
  attrs: matrixSchema,
  children: ['responsibility'],
  locked: [],
  citable: true,
  label: ({ title }) => title,
  cites: () => [],
});

const responsibilitySchema = z
  .strictObject({
    phase: carePhaseSchema,
    level: z.literal(CARE_LEVELS, 'outOfRange'),
    /** Code of the profession. */
    profession: identifierSchema,
    duty: z.enum(keysOf(duties), 'required'),
    text: localisedText(500),
    ...restingFields,
  })
  .check(confirmationAgrees());

/** One cell of the matrix: what a profession is responsible for in a phase at a level. A region may divide the work otherwise. */
export type ResponsibilityAttrs = z.infer<typeof responsibilitySchema>;

export const responsibilityNode = nodeType<ResponsibilityAttrs>({
  attrs: responsibilitySchema,
  children: [],
  locked: ['phase', 'level', 'profession'],
  citable: true,
  // The profession is a code, which is no word to read; the text says what it does.
  label: ({ phase, level, text }) => ({
    sv: `${carePhases[phase].sv}, nivå ${level}: ${text.sv}`,
    en: `${carePhases[phase].en}, level ${level}: ${text.en ?? text.sv}`,
  }),
  cites: ({ cites }) => cites,
});
