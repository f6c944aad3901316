import * as z from 'zod/mini';
import { keysOf, type Word } from '../organisation/organisation-words.ts';

/** The parts of care a text bears on. */
export const carePhases = {
  DIAGNOSTICS: { sv: 'Diagnostik', en: 'Diagnostics' },
  TREATMENT: { sv: 'Behandling', en: 'Treatment' },
  REHABILITATION: { sv: 'Rehabilitering', en: 'Rehabilitation' },
} as const satisfies Record<string, Word>;

export type CarePhase = keyof typeof carePhases;

export const carePhaseSchema = z.enum(keysOf(carePhases), 'required');
