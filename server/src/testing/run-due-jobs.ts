import { sql } from 'kysely';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { runJob, type JobRow } from '../kernel/jobs/job.ts';

/**
 * Does the jobs that are due at the time of the context's clock, in the order they fall due, those they ask for included. Without a worker:
 * a test says when. Returns the kinds done.
 */
export async function runDueJobs(contextOf: () => Context): Promise<string[]> {
  const done: string[] = [];
  for (;;) {
    const context = contextOf();
    const { rows } = await sql<{ data: JobRow }>`
      update jobs.job set state = 'completed', completed_on = now() where id = (
        select id from jobs.job where name = 'work' and state = 'created' and start_after <= ${context.clock.now()}
        order by start_after, created_on limit 1)
      returning data`.execute(projection(context.em));
    const [job] = rows;
    if (!job) return done;
    await runJob(context, job.data);
    done.push(job.data.kind);
  }
}
