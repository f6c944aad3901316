import { MikroORM, type AnyEntity, type Constructor, type EntityClass, type EntitySchema } from '@mikro-orm/core';
import { Migrator, type Migration } from '@mikro-orm/migrations';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { JOBS_SCHEMA } from '../jobs/jobs-schema.ts';
import { StartError } from '../start-error.ts';
import { guardPool } from './pool-guard.ts';
import { PropertyNamingStrategy } from './naming-strategy.ts';

/** The ORM of this product: PostgreSQL, always. */
export type Orm = MikroORM<PostgreSqlDriver>;
export type Entities = (EntityClass<AnyEntity> | EntitySchema)[];
export type MigrationClass = Constructor<Migration>;

type Options = {
  url: string;
  entities: Entities;
  migrations: readonly MigrationClass[];
  poolSize: number;
  /** Becomes this role right after connecting, where one login serves as owner and application. */
  role?: string | undefined;
  statementTimeoutMilliseconds: number;
  onPoolCreated?: (pool: Pool) => void;
};

/** How long a request waits for a place in the pool before it is told that the service is busy. */
const CONNECTION_TIMEOUT_MILLISECONDS = 1_000;

/**
 * Tables lie in memory or on disks without moving parts, where a row anywhere costs hardly more than the next one. By its own reckoning, which is for disks that
 * turn, PostgreSQL reads the whole index of the search, text by text, where many answer: seconds instead of a tenth of one.
 */
const PLANNING = { random_page_cost: '1.1' };

const settings = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');

/** Opens the ORM. No connection is made until the first statement. */
export function connect(options: Options): Promise<Orm> {
  return MikroORM.init<PostgreSqlDriver>({
    driver: PostgreSqlDriver,
    extensions: [Migrator],
    entities: options.entities as never,
    dbName: decodeURIComponent(new URL(options.url).pathname.slice(1)),
    namingStrategy: PropertyNamingStrategy,
    forceUtcTimezone: true,
    // Statements and migrations are nobody's business at the console; faults are reported where they are handled.
    logger: () => undefined,
    // Lengths are limits of the shared schemas; a column that is shorter than its schema would be a fault instead of a message.
    discovery: { getMappedType: (type, platform) => (type === 'string' ? platform.getMappedType('text') : undefined) },
    pool: { min: 0, max: options.poolSize },
    driverOptions: {
      connectionString: options.url,
      connectionTimeoutMillis: CONNECTION_TIMEOUT_MILLISECONDS,
      statement_timeout: options.statementTimeoutMilliseconds,
      idle_in_transaction_session_timeout: 30_000,
      application_name: 'kunskapsnav',
      options: settings(options.role ? { role: options.role, ...PLANNING } : PLANNING),
      onPoolCreated: (pool: Pool) => {
        guardPool(pool);
        readInstantsAsDates(pool);
        options.onPoolCreated?.(pool);
      },
    },
    migrations: {
      migrationsList: [...options.migrations],
      tableName: 'migration',
      transactional: true,
      allOrNothing: true,
      snapshot: false,
    },
    schemaGenerator: { skipTables: ['migration'], ignoreSchema: [JOBS_SCHEMA] },
  });
}

/** A request gives up after a second; a start on a busy machine may take its time. */
const START_ATTEMPTS = 10;

/** Throws `StartError` when the account that is to serve cannot use the database: nothing else would say so before the first request. */
export async function refuseUnusable(orm: Orm): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await orm.em.fork().execute('select 1');
      return;
    } catch (error) {
      const reason = (error as Error).message.split('\n').at(-1) ?? '';
      if (/timeout/i.test(reason) && attempt < START_ATTEMPTS) continue;
      throw new StartError(`The account that serves cannot use the database: ${reason}.`);
    }
  }
}

const TIMESTAMPTZ = 1184;

/** The ORM leaves instants as text for itself to read; projections have no such step, and their types say `Date`. */
function readInstantsAsDates(pool: Pool): void {
  const { types } = pool.options as { types?: { setTypeParser(type: number, parse: (text: string) => unknown): void } };
  types?.setTypeParser(TIMESTAMPTZ, (text) => new Date(text));
}
