import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import { JOBS_QUEUE, JOBS_SCHEMA } from './jobs-schema.ts';
import { noTimers } from './no-timers.ts';

/** A job that fails is tried again after so many seconds, then twice as long and so on. */
const RETRY_DELAY_SECONDS = 30;
const RETRIES = 6;
const KEPT_AFTER_SECONDS = 14 * 86_400;

/** Makes the tables of the jobs or brings them to the version of the library, as their owner, and lets the serving role use them. */
export async function installJobs(client: pg.Client, appRole: string): Promise<void> {
  const queue = new PgBoss({
    db: { executeSql: (text, values) => client.query(text, values) },
    schema: JOBS_SCHEMA,
    supervise: false,
    schedule: false,
    reindex: false,
    clock: noTimers,
  });
  queue.on('error', () => undefined);
  await queue.start();
  const policy = { retryLimit: RETRIES, retryDelay: RETRY_DELAY_SECONDS, retryBackoff: true, deleteAfterSeconds: KEPT_AFTER_SECONDS };
  if (!(await queue.getQueue(JOBS_QUEUE))) await queue.createQueue(JOBS_QUEUE, policy);
  await queue.stop({ graceful: false, close: false });
  await client.query(`grant usage on schema ${JOBS_SCHEMA} to ${client.escapeIdentifier(appRole)}`);
  await client.query(`grant select, insert, update, delete on all tables in schema ${JOBS_SCHEMA} to ${client.escapeIdentifier(appRole)}`);
}
