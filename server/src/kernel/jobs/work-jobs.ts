import { PgBoss } from 'pg-boss';
import type { Context } from '../context.ts';
import { runJob, type JobRow } from './job.ts';
import { JOBS_QUEUE, JOBS_SCHEMA } from './jobs-schema.ts';

const POLLING_SECONDS = 1;
const AT_ONCE = 4;

/** How long a stop waits for the jobs under way. They are tried again after the next start if they do not end. */
const LEAVING_MILLISECONDS = 5_000;

type Options = {
  url: string;
  /** Becomes this role right after connecting, where one login serves as owner and application. */
  role: string | undefined;
  /** A fresh context for every job: what the product does of its own accord, in nobody's name. */
  contextOf(): Context;
  report(error: unknown, kind: string | null): void;
};

/** Does the jobs as they fall due, until it is stopped. A job that throws is reported and tried again later. Returns how to stop. */
export async function startJobs({ url, role, contextOf, report }: Options): Promise<() => Promise<void>> {
  const queue = new PgBoss({
    connectionString: url,
    ...(role ? { options: `-c role=${role}` } : {}),
    schema: JOBS_SCHEMA,
    max: 2,
    migrate: false,
    createSchema: false,
    schedule: false,
    // Both need the owner of the tables.
    reindex: false,
    monitorVacuum: false,
  });
  queue.on('error', (error) => report(error, null));
  await queue.start();
  const options = { pollingIntervalSeconds: POLLING_SECONDS, localConcurrency: AT_ONCE } as const;
  await queue.work<JobRow>(JOBS_QUEUE, options, async ([job]) => {
    // The queue keeps what a job threw, and an error may quote a text: so it is told that it failed and no more.
    if (job && !(await succeeds(contextOf(), job.data, report))) throw new Error('The job failed; the log says why.');
  });
  return () => queue.stop({ timeout: LEAVING_MILLISECONDS });
}

async function succeeds(context: Context, row: JobRow, report: Options['report']): Promise<boolean> {
  try {
    await runJob(context, row);
    return true;
  } catch (error) {
    report(error, row.kind);
    return false;
  }
}
