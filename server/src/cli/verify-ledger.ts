import { join } from 'node:path';
import pg from 'pg';
import { readConfig, type Config } from '../config.ts';
import { openDatabase } from '../kernel/database/open-database.ts';
import { holdsDatabase, runningPostgresUrl } from '../kernel/database/running-postgres.ts';
import { verifyLedger, type LedgerReport, type Witness } from '../kernel/ledger/verify.ts';
import { readWitness } from '../kernel/ledger/witness.ts';
import { StartError } from '../kernel/start-error.ts';
import { erasableTables } from '../migrations/append-only-tables.ts';

/** Where the ledger is, how to leave it, and what was noted of it outside. */
type Ledger = { url: string; witness: Witness | null; leave(): Promise<void> };

// The data folder is relative to the folder of the product, wherever the command is given.
process.chdir(join(import.meta.dirname, '..', '..', '..'));

try {
  const ledger = await openLedger(readConfig(process.env, { demo: false }).database);
  const report = await verify(ledger).finally(() => ledger.leave());
  process.stdout.write(`${wording(report).join('\n')}\n`);
  process.exitCode = report.faults.length > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`${error instanceof StartError ? error.message : `The ledger could not be read: ${String(error)}`}\n`);
  process.exitCode = 2;
}

async function openLedger(database: Config['database']): Promise<Ledger> {
  if (database.kind === 'external') return { url: database.ownerUrl, witness: null, leave: async () => undefined };
  const { folder } = database;
  if (!holdsDatabase(folder))
    throw new StartError(`There is no database in ${folder}: start the product there first, or set DATABASE_URL.`);
  const witness = readWitness(folder);
  const running = await runningPostgresUrl(folder, 'kunskapsnav_app', 'kunskapsnav');
  if (running) return { url: running, witness, leave: async () => undefined };
  const opened = await openDatabase(database, { report: () => undefined });
  return { url: opened.appUrl, witness, leave: () => opened.stop() };
}

async function verify({ url, witness }: Ledger): Promise<LedgerReport> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const query = async <Row>(statement: string, values: readonly unknown[] = []) =>
      (await client.query(statement, [...values])).rows as Row[];
    return await verifyLedger(query, { erasableTables, witness });
  } finally {
    await client.end();
  }
}

function wording({ seals, sealedEvents, unsealedEvents, root, faults }: LedgerReport): string[] {
  const extent = `${sealedEvents} events under ${seals} seals, ${unsealedEvents} not sealed yet.`;
  const [first] = faults;
  if (!first) return [`The ledger is whole: ${extent}`, `Newest root: ${root ?? 'none yet'}`];
  const others = faults.length - 1;
  return [`THE LEDGER IS NOT WHOLE. First: ${first.what}`, ...(others > 0 ? [`${others} more.`] : []), `It holds ${extent}`];
}
