import * as z from 'zod/mini';
import { listOf } from '../text/identifier.ts';

/** Whom a text is about: adults, children and young people, or both. Each track has its own order of care levels. */
export const TRACKS = ['ADULT', 'CHILD', 'BOTH'] as const;

export type Track = (typeof TRACKS)[number];

/** The levels of pain care, from primary care (1) to the pain centre of a healthcare region (4). A number means something only within its track. */
export const CARE_LEVELS = [1, 2, 3, 4] as const;

export type CareLevel = (typeof CARE_LEVELS)[number];

/** The three perspectives the national assignment asks for: gender equality and equal care, the rights of the child, disability. */
export const PERSPECTIVES = ['EQUALITY', 'CHILD_RIGHTS', 'DISABILITY'] as const;

export const trackSchema = z.enum(TRACKS, 'required');

export const careLevelsSchema: z.ZodMiniType<CareLevel[]> = listOf(z.literal(CARE_LEVELS, 'outOfRange'));

export const perspectivesSchema: z.ZodMiniType<(typeof PERSPECTIVES)[number][]> = listOf(z.enum(PERSPECTIVES));
