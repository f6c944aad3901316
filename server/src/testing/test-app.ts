import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { pino } from 'pino';
import type { Locale } from 'shared/text/locale.ts';
import { createApp } from '../app.ts';
import type { Config } from '../config.ts';
import type { PersonaKey } from '../identity/development-personas.ts';
import { sessionCookie } from '../identity/session-cookie.ts';
import { signedInAs } from './signed-in-as.ts';
import { TestClock, TestRandom } from './test-context.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

type QueryOptions = {
  /** Who asks; nobody where left out or null. */
  as?: PersonaKey | null;
  /** Slug of the unit the session works for; needed for someone with two units. */
  unit?: string;
  locale?: Locale;
};

/** An answer of the API, with what was sent to PostgreSQL for it (the session's own statement included). */
type Answer<Data> = { status: number; data: Data; errors: GraphQLFormattedError[]; statements: string[]; body: string };

export type TestApp = {
  fastify: FastifyInstance;
  database: TestDatabase;
  clock: TestClock;
  /** Every line logged, as JSON. */
  logged: string[];
  query<Data = Record<string, never>>(document: string, variables?: Record<string, unknown>, options?: QueryOptions): Promise<Answer<Data>>;
  close(): Promise<void>;
};

const testConfig: Config = {
  production: false,
  demo: true,
  host: '127.0.0.1',
  port: 4000,
  publicUrl: 'http://localhost:4000',
  proxyHops: 0,
  database: { kind: 'embedded', folder: 'unused', pool: 2 },
  clientFolder: 'no-such-folder',
  identityProvider: { kind: 'development' },
  mail: null,
  logLevel: 'info',
  clockAheadDays: 0,
};

/**
 * The whole product on a database with the demo content, without a socket. The database is its own unless one is given, as
 * for a second process on it.
 */
export async function createTestApp(changes: Partial<Config> = {}, given?: TestDatabase): Promise<TestApp> {
  const database = given ?? (await createTestDatabase('demo'));
  const clock = new TestClock();
  const logged: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
  const fastify = await createApp({ orm: database.orm, config: { ...testConfig, ...changes }, clock, random: new TestRandom(), log });
  await fastify.ready();
  const query = async <Data>(
    document: string,
    variables: Record<string, unknown> = {},
    options: QueryOptions = {},
  ): Promise<Answer<Data>> => {
    const token = options.as ? await signedInAs(database, clock, options.as, options.unit) : null;
    const { result, statements } = await database.statements.during(() =>
      fastify.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'accept-language': options.locale ?? 'sv' },
        cookies: token ? { [sessionCookie.name]: token } : {},
        payload: { query: document, variables },
      }),
    );
    const { data, errors } = JSON.parse(result.body) as { data?: Data; errors?: GraphQLFormattedError[] };
    return { status: result.statusCode, data: data as Data, errors: errors ?? [], statements, body: result.body };
  };
  const close = async (): Promise<void> => {
    await fastify.close();
    await database.close();
  };
  return { fastify, database, clock, logged, query, close };
}
