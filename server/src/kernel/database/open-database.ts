import pg from 'pg';
import type { Config } from '../../config.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

/** Where the database is and how to leave it. `ownerUrl` changes tables, `appUrl` serves requests. */
export type Database = { ownerUrl: string; appUrl: string; appRole: string; becomeRole: string | undefined; stop(): Promise<void> };

const NAME = 'kunskapsnav';
const OWNER = 'kunskapsnav_owner';
const APP = 'kunskapsnav_app';

type Listeners = {
  /** Told of each step that takes time. */
  report(step: string): void;
  /** Told when the embedded PostgreSQL has ended and cannot be started again. */
  onLost?(error: unknown): void;
};

/** Starts the embedded PostgreSQL, or points at the external one. Throws `StartError`. */
export async function openDatabase(config: Config['database'], listeners: Listeners): Promise<Database> {
  if (config.kind === 'external') return externalDatabase(config);
  const server = await startEmbeddedPostgres({ folder: config.folder, fsync: true, ...listeners });
  try {
    await createRolesAndDatabase(server.url('postgres', 'postgres'));
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    ownerUrl: server.url(OWNER, NAME),
    appUrl: server.url(APP, NAME),
    appRole: APP,
    becomeRole: undefined,
    stop: () => server.stop(),
  };
}

/** One login for both duties becomes the application's role right after connecting; two logins are the stronger wall. */
function externalDatabase(config: Extract<Config['database'], { kind: 'external' }>): Database {
  const oneLogin = config.appUrl === config.ownerUrl;
  const appRole = oneLogin ? APP : decodeURIComponent(new URL(config.appUrl).username);
  return {
    ownerUrl: config.ownerUrl,
    appUrl: config.appUrl,
    appRole,
    becomeRole: oneLogin ? appRole : undefined,
    stop: async () => undefined,
  };
}

/** Makes the two roles and the database where they are missing. `superuserUrl` is a superuser's on the cluster. */
export async function createRolesAndDatabase(superuserUrl: string, name = NAME): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    for (const role of [OWNER, APP]) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      if (!rowCount) await client.query(`create role ${role} login`);
    }
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(name)} owner ${OWNER}`);
  } finally {
    await client.end();
  }
}
