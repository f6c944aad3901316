import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino, type Logger } from 'pino';
import { createApp } from './app.ts';
import { readConfig, type Config } from './config.ts';
import { planScanAgain } from './consultations/late-find/scan-again.ts';
import { extensions } from './extensions.ts';
import { clockAhead } from './kernel/clock.ts';
import { inTransaction, type Context } from './kernel/context.ts';
import { connect, refuseUnusable, type Orm } from './kernel/database/connect.ts';
import { migrate } from './kernel/database/migrate.ts';
import { openDatabase } from './kernel/database/open-database.ts';
import { sealLedger } from './kernel/ledger/seal.ts';
import { smtpMailer } from './kernel/mail/smtp-mailer.ts';
import { planDigest } from './notifications/digest.job.ts';
import { planAskToDeclare } from './review/ask-to-declare.job.ts';
import { startJobs } from './kernel/jobs/work-jobs.ts';
import { loggableError } from './kernel/loggable-error.ts';
import { startIndexing } from './kernel/search/index/indexing.ts';
import { prepareSearch } from './kernel/search/prepare-search.ts';
import { startSealing } from './kernel/ledger/sealing.ts';
import { writeWitness } from './kernel/ledger/witness.ts';
import { systemRandom } from './kernel/random.ts';
import { guest } from './kernel/viewer.ts';
import { StartError, startFailure } from './kernel/start-error.ts';
import { migrations } from './migrations/migrations.ts';
import { entities } from './mikro-orm.config.ts';
import { holdsDemoContent } from './seeds/holds-demo-content.ts';
import { loadSeeds } from './seeds/load-seeds.ts';

const STATEMENT_TIMEOUT_MILLISECONDS = 5_000;

const report = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  await start();
} catch (error) {
  process.stderr.write(`${startFailure(error)}\n`);
  process.exit(1);
}

async function start(): Promise<void> {
  const config = readConfig(process.env, { demo: process.argv.includes('--demo') });
  const log = pino({ level: config.logLevel });
  const clock = clockAhead(config.clockAheadDays);
  await refuseUsedPort(config);
  const leave: (() => Promise<unknown>)[] = [];
  const stop = stopOnce(leave);
  const database = await openDatabase(config.database, { report, onLost: (error) => void stop(1, startFailure(error)) });
  leave.unshift(() => database.stop());
  try {
    report('Checking the tables of the database');
    await migrate({ ownerUrl: database.ownerUrl, appRole: database.appRole, entities, migrations, report });
    const orm = await connect({
      url: database.appUrl,
      role: database.becomeRole,
      entities,
      migrations,
      poolSize: config.database.pool,
      statementTimeoutMilliseconds: STATEMENT_TIMEOUT_MILLISECONDS,
    });
    leave.unshift(() => orm.close(true));
    await refuseUnusable(orm);
    const context = ownContext(config);
    if (config.demo) await loadSeeds(orm, context, (step, done, total) => report(`Loading demo content: ${step} ${done}/${total}`));
    await prepareSearch({ ...context, em: orm.em.fork() }, (source, done, total) =>
      report(`Indexing for the search: ${source} ${done}/${total}`),
    );
    leave.unshift(
      startIndexing(
        () => ({ ...context, em: orm.em.fork() }),
        (error) => log.error({ err: error }, 'the search could not be indexed'),
      ),
    );
    leave.unshift(sealing(orm, config, log));
    const mailer = config.mail ? smtpMailer({ ...config.mail, publicUrl: config.publicUrl }) : null;
    await inTransaction({ ...context, em: orm.em.fork() }, async (context) => {
      await planDigest(context);
      await planAskToDeclare(context);
      await planScanAgain(context);
    });
    leave.unshift(
      await startJobs({
        url: database.appUrl,
        role: database.becomeRole,
        contextOf: () => ({ ...context, em: orm.em.fork(), ...(mailer ? { mailer } : {}) }),
        report: (error, kind) => log.error({ err: loggableError(error), kind }, 'a job failed'),
      }),
    );
    const demo = config.demo || (await holdsDemoContent(orm.em.fork()));
    const app = await createApp({ orm, config: { ...config, demo }, clock, random: systemRandom, log });
    leave.unshift(() => app.close());
    await listen(app, config);
    report(`Kunskapsnav answers at ${config.publicUrl}`);
  } catch (error) {
    await stop(1, startFailure(error));
  }
}

/** What the product does of its own accord, in nobody's name. */
function ownContext({ demo, publicUrl, clockAheadDays }: Config): Omit<Context, 'em'> {
  return {
    viewer: guest,
    clock: clockAhead(clockAheadDays),
    random: systemRandom,
    extensions,
    requestId: 'start',
    locale: 'sv',
    publicUrl,
    demo,
    identityProvider: 'DEVELOPMENT',
    clientAddress: '',
  };
}

/** Seals the ledger while the product runs, and once more when it stops. */
function sealing(orm: Orm, { database, clockAheadDays }: Config, log: Logger): () => Promise<void> {
  return startSealing({
    seal: () => sealLedger(orm, clockAhead(clockAheadDays)),
    witness: ({ number, root }) => {
      log.info({ number, root }, 'ledger sealed');
      if (database.kind === 'embedded') writeWitness(database.folder, { number, root });
    },
    report: (error) => log.error({ err: error }, 'the ledger could not be sealed'),
  });
}

/** A server whose launcher was killed needs a moment to leave its port. */
const PORT_ATTEMPTS = 20;
const PORT_PAUSE_MILLISECONDS = 100;

/** Said before anything is started: a port that is taken would otherwise be found last. */
async function refuseUsedPort({ host, port }: Config): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryPort(host, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || attempt === PORT_ATTEMPTS) throw portError(error, host, port);
      await sleep(PORT_PAUSE_MILLISECONDS);
    }
  }
}

async function tryPort(host: string, port: number): Promise<void> {
  const probe = createServer().listen(port, host);
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
}

function portError(error: unknown, host: string, port: number): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new StartError(`Port ${port} is in use: stop the other program or set PORT to another number.`);
    case 'EACCES':
      return new StartError(`Port ${port} may not be used by this account: set PORT to a number above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartError(`HOST is ${host}, which is no address of this machine: leave it out, or set it to 0.0.0.0 for all of them.`);
    default:
      return error;
  }
}

async function listen(app: Awaited<ReturnType<typeof createApp>>, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw portError(error, host, port);
  }
}

/** Longer than this nobody waits for requests under way and for the database to put itself away. */
const LEAVING_MILLISECONDS = 20_000;

/**
 * Leaves in order, once: no new requests, the pool, the database. The first signal does it, and the end of the program that
 * started us, which holds a channel to us. Returns how to do it for another reason, which is then said.
 */
function stopOnce(leave: (() => Promise<unknown>)[]): (code: number, reason?: string) => Promise<void> {
  let stopping = false;
  const stop = async (code: number, reason?: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    if (reason !== undefined) process.stderr.write(`${reason}\n`);
    setTimeout(() => process.exit(1), LEAVING_MILLISECONDS).unref();
    for (const step of leave) await step().catch(() => undefined);
    process.exit(code);
  };
  for (const event of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.on(event, () => void stop(0));
  return stop;
}
