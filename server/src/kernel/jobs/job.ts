import type { z } from 'zod';
import type { Context } from '../context.ts';
import { extensionPoint } from '../extension-points.ts';

/** What a job is called and what it is told: what those who ask for it must know. */
export type JobName<Data> = { kind: string; data: z.ZodType<Data> };

/**
 * A kind of work that is done after the change that asked for it, or at an instant to come. It may run more than once, and long after it was
 * asked for: `run` looks at how things stand now and does nothing where there is nothing left to do. Its data are ids and codes, never text:
 * the table of jobs is kept apart from what retention erases.
 */
export type Job<Data> = JobName<Data> & { run(context: Context, data: Data): Promise<void> };

/** A job whose data are not known to whoever runs it: they are parsed first. */
type AnyJob = { kind: string; run(context: Context, data: unknown): Promise<void> };

/** Every kind of job of the running product. */
export const jobKinds = extensionPoint<AnyJob>('jobKinds');

/** A job as it is registered in `extensions.ts`. */
export function jobKind<Data>(job: Job<Data>): AnyJob {
  return { kind: job.kind, run: (context, data) => job.run(context, job.data.parse(data)) };
}

/** What stands in the row of a job. */
export type JobRow = { kind: string; data: unknown };

/**
 * Runs a job by its row.
 * @throws RangeError for a kind nobody registered, and whatever the job throws
 */
export async function runJob(context: Context, { kind, data }: JobRow): Promise<void> {
  const job = context.extensions.of(jobKinds).find((known) => known.kind === kind);
  if (!job) throw new RangeError(`There is no job ${kind}.`);
  await job.run(context, data);
}
