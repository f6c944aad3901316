import { z } from 'zod';
import { clocks } from 'shared/consultations/consult-state.ts';
import type { JobName } from '../kernel/jobs/job.ts';

// Steps ask for these, and doing them takes steps: so names and doing stand in files of their own.

const clockMarkSchema = z.strictObject({ consultId: z.uuid(), clock: z.enum(clocks), startedAt: z.iso.datetime(), mark: z.int() });

/** A mark of a clock in the lap that began then. */
export type ClockMarkData = z.infer<typeof clockMarkSchema>;

export const clockMarkName: JobName<ClockMarkData> = { kind: 'CONSULT_CLOCK', data: clockMarkSchema };

const idleSchema = z.strictObject({ consultId: z.uuid(), step: z.int() });

export const idleName: JobName<z.infer<typeof idleSchema>> = { kind: 'CONSULT_RELEASE_IDLE', data: idleSchema };

const opinionLateSchema = z.strictObject({ opinionId: z.uuid(), isOver: z.boolean() });

export const opinionLateName: JobName<z.infer<typeof opinionLateSchema>> = { kind: 'CONSULT_OPINION_LATE', data: opinionLateSchema };

const directiveLateSchema = z.strictObject({ directiveId: z.uuid(), isOver: z.boolean() });

export const directiveLateName: JobName<z.infer<typeof directiveLateSchema>> = { kind: 'DIRECTIVE_LATE', data: directiveLateSchema };

const vetoTimeOverSchema = z.strictObject({ consultId: z.uuid() });

export const vetoTimeOverName: JobName<z.infer<typeof vetoTimeOverSchema>> = { kind: 'CONSULT_VETO_TIME_OVER', data: vetoTimeOverSchema };

const scanAgainSchema = z.strictObject({ rules: z.int(), after: z.uuid().nullable() });

/** Messages are read in the order of their ids, so many at a time, from the one after `after` on. */
export const scanAgainName: JobName<z.infer<typeof scanAgainSchema>> = { kind: 'CONSULT_SCAN_AGAIN', data: scanAgainSchema };
