import { resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from './kernel/start-error.ts';

/** A whole number in a range, with a sentence of its own for everything else. */
const wholeNumber = (least: number, most: number) => {
  const error = `it must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
};

const postgresAddress = z.string().refine(isPostgresAddress, {
  error: 'it must be like postgresql://user:password@host:5432/database, with %23 for # and %40 for @ in the password',
});

function isPostgresAddress(text: string): boolean {
  try {
    const { protocol, pathname, username } = new URL(text);
    return /^postgres(ql)?:$/.test(protocol) && decodeURIComponent(pathname).length > 1 && decodeURIComponent(username) !== null;
  } catch {
    return false;
  }
}

const environmentSchema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(1, 65_535).default(4000),
  PUBLIC_URL: z.url().optional(),
  DATA_FOLDER: z.string().default('.data'),
  DATABASE_URL: postgresAddress.optional(),
  DATABASE_OWNER_URL: postgresAddress.optional(),
  DATABASE_POOL: wholeNumber(2, 100).default(10),
  CLIENT_FOLDER: z.string().default('client/dist'),
  PROXY_HOPS: z.coerce.number().int().min(0).max(10).optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  CLOCK_AHEAD_DAYS: wholeNumber(0, 3_650).default(0),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
});

/** Everything the product reads from its surroundings, parsed once at start. */
export type Config = {
  production: boolean;
  /** Demo content is loaded and every page says that it is not for clinical use. */
  demo: boolean;
  host: string;
  port: number;
  /** Origin the browser sees, without a trailing slash. */
  publicUrl: string;
  /** Proxies of ours in front: so many addresses at the end of `X-Forwarded-For` were not written by the caller. */
  proxyHops: number;
  database: { kind: 'embedded'; folder: string; pool: number } | { kind: 'external'; appUrl: string; ownerUrl: string; pool: number };
  clientFolder: string;
  /** `development` is the in-process provider with personas; refused in production. */
  identityProvider: { kind: 'development' } | { kind: 'oidc'; issuer: string; clientId: string; clientSecret: string | undefined };
  /** Where letters are handed over, and in whose name; null where none are sent. */
  mail: { url: string; from: string } | null;
  logLevel: string;
  /** How far ahead of now the product believes to be, in days: to try out what takes weeks. Refused in production. */
  clockAheadDays: number;
};

type Flags = { demo: boolean };

/** Parses the environment. Throws `StartError` with one sentence that names what is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv, flags: Flags): Config {
  const parsed = environmentSchema.safeParse(withoutEmpty(environment));
  if (!parsed.success) {
    const problem = parsed.error.issues[0];
    throw new StartError(`The setting ${problem?.path.join('.')} is not valid: ${problem?.message}.`);
  }
  const env = parsed.data;
  const production = env.NODE_ENV === 'production';
  return {
    production,
    demo: env.DATABASE_URL === undefined || flags.demo,
    host: env.HOST,
    port: env.PORT,
    publicUrl: publicUrlOf(env),
    // In production TLS ends in a proxy; elsewhere the header is anybody's word.
    proxyHops: env.PROXY_HOPS ?? (production ? 1 : 0),
    database: databaseOf(env, production),
    clientFolder: resolve(env.CLIENT_FOLDER),
    identityProvider: identityProviderOf(env, production),
    mail: mailOf(env),
    logLevel: env.LOG_LEVEL,
    clockAheadDays: clockAheadOf(env, production),
  };
}

type Environment = z.infer<typeof environmentSchema>;

function mailOf({ SMTP_URL, MAIL_FROM }: Environment): Config['mail'] {
  if (!SMTP_URL) return null;
  if (!MAIL_FROM) throw new StartError('SMTP_URL is set, so MAIL_FROM must be too: the address letters come from.');
  return { url: SMTP_URL, from: MAIL_FROM };
}

/** A setting that is there but empty is not set: files of settings and compose files write it so. */
function withoutEmpty(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

/** Browsers keep a session's cookie only for a secure origin, and count this machine's own name as one. */
function publicUrlOf(env: Environment): string {
  const { origin, protocol, hostname, pathname } = new URL(env.PUBLIC_URL ?? `http://localhost:${env.PORT}`);
  if (pathname !== '/') throw new StartError('PUBLIC_URL must be an origin without a path.');
  if (protocol !== 'https:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname)) {
    throw new StartError('PUBLIC_URL must begin with https:// unless it is localhost: browsers keep nobody signed in otherwise.');
  }
  return origin;
}

function clockAheadOf({ CLOCK_AHEAD_DAYS }: Environment, production: boolean): number {
  if (production && CLOCK_AHEAD_DAYS > 0)
    throw new StartError('CLOCK_AHEAD_DAYS is refused in production: what is signed there must be signed now.');
  return CLOCK_AHEAD_DAYS;
}

function databaseOf(env: Environment, production: boolean): Config['database'] {
  if (env.DATABASE_URL === undefined) {
    if (env.DATABASE_OWNER_URL !== undefined) throw new StartError('DATABASE_OWNER_URL is set but DATABASE_URL is missing.');
    if (production) throw new StartError('In production DATABASE_URL must be set: the built-in database has no backups.');
    return { kind: 'embedded', folder: resolve(env.DATA_FOLDER), pool: env.DATABASE_POOL };
  }
  return {
    kind: 'external',
    appUrl: env.DATABASE_URL,
    ownerUrl: env.DATABASE_OWNER_URL ?? env.DATABASE_URL,
    pool: env.DATABASE_POOL,
  };
}

function identityProviderOf(env: Environment, production: boolean): Config['identityProvider'] {
  if (env.OIDC_ISSUER !== undefined) {
    if (env.OIDC_CLIENT_ID === undefined) throw new StartError('OIDC_ISSUER is set but OIDC_CLIENT_ID is missing.');
    return { kind: 'oidc', issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID, clientSecret: env.OIDC_CLIENT_SECRET };
  }
  if (production) {
    throw new StartError('In production OIDC_ISSUER and OIDC_CLIENT_ID must be set: the development identity provider is refused.');
  }
  return { kind: 'development' };
}
