import { createServer } from 'node:net';
import { pino, type Logger } from 'pino';
import { createApp } from './app.ts';
import { readConfig, type Config } from './config.ts';
import { extensions } from './extensions.ts';
import { systemClock } from './kernel/clock.ts';
import { connect, type Orm } from './kernel/database/connect.ts';
import { migrate } from './kernel/database/migrate.ts';
import { openDatabase } from './kernel/database/open-database.ts';
import { sealLedger } from './kernel/ledger/seal.ts';
import { startSealing } from './kernel/ledger/sealing.ts';
import { writeWitness } from './kernel/ledger/witness.ts';
import { systemRandom } from './kernel/random.ts';
import { guest } from './kernel/viewer.ts';
import { StartError } from './kernel/start-error.ts';
import { migrations } from './migrations/migrations.ts';
import { entities } from './mikro-orm.config.ts';
import { loadSeeds } from './seeds/load-seeds.ts';

const STATEMENT_TIMEOUT_MILLISECONDS = 5_000;

const report = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  await start();
} catch (error) {
  if (error instanceof StartError) process.stderr.write(`${error.message}\n`);
  else process.stderr.write(`Kunskapsnav could not start: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}

async function start(): Promise<void> {
  const config = readConfig(process.env, { demo: process.argv.includes('--demo') });
  const log = pino({ level: config.logLevel });
  await refuseUsedPort(config);
  const database = await openDatabase(config.database, report);
  const leave: (() => Promise<unknown>)[] = [() => database.stop()];
  stopOnSignal(leave);
  try {
    report('Checking the tables of the database');
    await migrate({ ownerUrl: database.ownerUrl, appRole: database.appRole, entities, migrations });
    const orm = await connect({
      url: database.appUrl,
      role: database.becomeRole,
      entities,
      migrations,
      poolSize: config.database.pool,
      statementTimeoutMilliseconds: STATEMENT_TIMEOUT_MILLISECONDS,
    });
    leave.unshift(() => orm.close(true));
    if (config.demo) {
      const context = {
        viewer: guest,
        clock: systemClock,
        random: systemRandom,
        extensions,
        requestId: 'demo-content',
        locale: 'sv',
        publicUrl: config.publicUrl,
        demo: true,
        identityProvider: 'DEVELOPMENT',
        clientAddress: '',
      } as const;
      await loadSeeds(orm, context, (step, done, total) => report(`Loading demo content: ${step} ${done}/${total}`));
    }
    leave.unshift(sealing(orm, config, log));
    const app = await createApp({ orm, config, clock: systemClock, random: systemRandom, log });
    leave.unshift(() => app.close());
    await listen(app, config);
    report(`Kunskapsnav answers at ${config.publicUrl}`);
  } catch (error) {
    for (const step of leave) await step().catch(() => undefined);
    throw error;
  }
}

/** Seals the ledger while the product runs, and once more when it stops. */
function sealing(orm: Orm, { database }: Config, log: Logger): () => Promise<void> {
  return startSealing({
    seal: () => sealLedger(orm, systemClock),
    witness: ({ number, root }) => {
      log.info({ number, root }, 'ledger sealed');
      if (database.kind === 'embedded') writeWitness(database.folder, { number, root });
    },
    report: (error) => log.error({ err: error }, 'the ledger could not be sealed'),
  });
}

/** Said before anything is started: a port that is taken would otherwise be found last. */
async function refuseUsedPort({ host, port }: { host: string; port: number }): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(portError(error, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function portError(error: unknown, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new StartError(`Port ${port} is in use: stop the other program or set PORT to another number.`);
  if (code === 'EACCES') return new StartError(`Port ${port} may not be used by this account: set PORT to a number above 1023.`);
  return error;
}

async function listen(app: Awaited<ReturnType<typeof createApp>>, config: { host: string; port: number }): Promise<void> {
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    throw portError(error, config.port);
  }
}

/** The first signal leaves in order: no new requests, the pool, the database. */
function stopOnSignal(leave: (() => Promise<unknown>)[]): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    for (const step of leave) await step().catch(() => undefined);
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
}
