import pg from 'pg';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { inject } from 'vitest';
import { connect, type Orm } from '../kernel/database/connect.ts';
import { migrations } from '../migrations/migrations.ts';
import { entities } from '../mikro-orm.config.ts';
import { StatementCounter } from './statement-counter.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection strings of the test cluster with `{role}` and `{database}` to be filled in. */
    databaseUrl: string;
    /** Databases made before the tests: `empty` has the tables, `demo` also the demo content. */
    templates: { empty: string; demo: string };
  }
}

export type TestDatabase = {
  orm: Orm;
  em: SqlEntityManager;
  /** Counts the statements sent to PostgreSQL, at the driver. */
  statements: StatementCounter;
  /** A connection as the owner, for looking behind the application's rights. */
  ownerUrl: string;
  appUrl: string;
  close(): Promise<void>;
};

const fill = (role: string, database: string): string => inject('databaseUrl').replace('{role}', role).replace('{database}', database);

/** A database of one's own from a template, connected as the serving role. Call once per test file; close it afterwards. */
export async function createTestDatabase(template: 'empty' | 'demo' = 'empty'): Promise<TestDatabase> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await asSuperuser(`create database ${name} template ${inject('templates')[template]} owner kunskapsnav_owner`);
  const statements = new StatementCounter();
  const orm = await connect({
    url: fill('kunskapsnav_app', name),
    entities,
    migrations,
    poolSize: 10,
    statementTimeoutMilliseconds: 20_000,
    onPoolCreated: (pool) => statements.watch(pool),
  });
  return {
    orm,
    em: orm.em.fork(),
    statements,
    ownerUrl: fill('kunskapsnav_owner', name),
    appUrl: fill('kunskapsnav_app', name),
    close: async () => {
      await orm.close(true);
      await asSuperuser(`drop database ${name} with (force)`);
    },
  };
}

async function asSuperuser(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: fill('postgres', 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
