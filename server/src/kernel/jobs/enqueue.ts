import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { fromKysely, PgBoss, type Db } from 'pg-boss';
import type { Context } from '../context.ts';
import { derivedUuid } from '../derived-uuid.ts';
import type { JobName } from './job.ts';
import { JOBS_QUEUE, JOBS_SCHEMA } from './jobs-schema.ts';
import { noTimers } from './no-timers.ts';

type When = {
  /** The earliest instant by the clock of the context; at once where left out. */
  at?: Date;
  /** Names the work: asked for again under the same name it is done once, also when it has been done already. */
  once?: string;
};

/** Puts a job in the queue in the transaction of the change: it is done only if the change is. */
export async function enqueue<Data>(context: Context, job: JobName<Data>, data: Data, { at, once }: When = {}): Promise<void> {
  const { em } = context;
  if (!em.isInTransaction()) throw new RangeError(`The job ${job.kind} is asked for outside the transaction of a change.`);
  const db = fromKysely(em.getKysely() as never);
  const queue = await queueOf(em, db);
  await queue.send(
    JOBS_QUEUE,
    { kind: job.kind, data: job.data.parse(data) },
    { db, startAfter: at ?? context.clock.now(), ...(once === undefined ? {} : { id: derivedUuid(`${job.kind} ${once}`) }) },
  );
}

const queues = new WeakMap<object, Promise<PgBoss>>();

/** The queue of a database, opened by the first transaction that uses it. It reads there what it must know and keeps no connection. */
async function queueOf(em: SqlEntityManager, db: Db): Promise<PgBoss> {
  const driver = em.getDriver();
  const opened = queues.get(driver) ?? open(db);
  queues.set(driver, opened);
  try {
    return await opened;
  } catch (error) {
    queues.delete(driver);
    throw error;
  }
}

function open(db: Db): Promise<PgBoss> {
  return new PgBoss({ db, schema: JOBS_SCHEMA, migrate: false, supervise: false, schedule: false, clock: noTimers }).start();
}
