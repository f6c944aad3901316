import pg from 'pg';
import { installJobs } from '../jobs/install-jobs.ts';
import { StartError } from '../start-error.ts';
import { connect, type Entities, type MigrationClass } from './connect.ts';

/** Names the lock under which one process migrates while others wait: the first bytes of "kunskapsnav". */
const MIGRATION_LOCK = 0x6b756e73;
const OLDEST_VERSION = 160_000;

type Options = {
  ownerUrl: string;
  /** Role that serves requests: may read and write rows, never change tables. */
  appRole: string;
  entities: Entities;
  migrations: readonly MigrationClass[];
  /** Told when another process holds the lock. */
  report?(step: string): void;
};

/**
 * Brings the database to the newest schema under an advisory lock, and gives the serving role its rights.
 * Throws `StartError` for a PostgreSQL that cannot be reached or is older than 16. Returns how many migrations ran.
 */
export async function migrate(options: Options): Promise<number> {
  const client = new pg.Client({ connectionString: options.ownerUrl, connectionTimeoutMillis: 10_000 });
  await connectOrExplain(client);
  try {
    await refuseOldVersion(client);
    await takeLock(client, options.report);
    await ensureRole(client, options.appRole);
    const ran = await runMigrations(options);
    await grantRights(client, options.appRole);
    await installJobs(client, options.appRole);
    return ran;
  } finally {
    await client.end();
  }
}

async function takeLock(client: pg.Client, report?: (step: string) => void): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [MIGRATION_LOCK]);
  if (rows[0]?.taken) return;
  report?.('Waiting for another start to finish with the tables');
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
}

async function connectOrExplain(client: pg.Client): Promise<void> {
  try {
    await client.connect();
  } catch (error) {
    throw new StartError(`The database cannot be reached: ${(error as Error).message}.`);
  }
}

async function refuseOldVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; name: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
  );
  const [version] = rows;
  if (version && version.number < OLDEST_VERSION) throw new StartError(`PostgreSQL 16 or later is needed; this one is ${version.name}.`);
}

async function ensureRole(client: pg.Client, role: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  if (rowCount) return;
  try {
    await client.query(`create role ${pg.escapeIdentifier(role)} nologin`);
    await client.query(`grant ${pg.escapeIdentifier(role)} to current_user`);
  } catch (error) {
    throw new StartError(
      `The role ${role} is missing and could not be created (${(error as Error).message}): create it, or set DATABASE_OWNER_URL to an account that may.`,
    );
  }
}

async function runMigrations({ ownerUrl, entities, migrations }: Options): Promise<number> {
  const orm = await connect({ url: ownerUrl, entities, migrations, poolSize: 2, statementTimeoutMilliseconds: 600_000 });
  try {
    return (await orm.migrator.up()).length;
  } finally {
    await orm.close(true);
  }
}

/** Tables with an `append_only` or `never_delete` trigger refuse changes; the serving role does not even get the right to try. */
async function grantRights(client: pg.Client, role: string): Promise<void> {
  const app = pg.escapeIdentifier(role);
  await client.query(`grant usage on schema public to ${app}`);
  await client.query(`grant select, insert, update, delete on all tables in schema public to ${app}`);
  await client.query(`grant usage on all sequences in schema public to ${app}`);
  await client.query(`revoke all on table migration from ${app}`);
  const { rows } = await client.query<{ name: string; erasable: boolean }>(
    `select relname as name, tgname = 'never_delete' as erasable from pg_trigger join pg_class on pg_class.oid = tgrelid
     where tgname in ('append_only', 'never_delete')`,
  );
  for (const { name, erasable } of rows) {
    await client.query(`revoke ${erasable ? '' : 'update, '}delete, truncate on table ${pg.escapeIdentifier(name)} from ${app}`);
  }
}
