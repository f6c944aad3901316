import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartError } from '../start-error.ts';
import { databaseAccount, embeddedBinaries, type DatabaseAccount } from './embedded-binaries.ts';

/** A running PostgreSQL of our own, reachable only through a Unix socket in a folder closed to others. */
export type EmbeddedPostgres = {
  socketFolder: string;
  /** Connection string for a role and a database on this server. */
  url(role: string, database: string): string;
  stop(): Promise<void>;
};

type Options = {
  folder: string;
  /** Off only in tests: a lost power cord may then lose acknowledged writes. */
  fsync: boolean;
  report(step: string): void;
};

/**
 * Starts PostgreSQL on `folder`, creating the cluster the first time.
 * It runs under a shell that stops it as soon as this process is gone, however that happened.
 * Throws `StartError` when the folder is in use, the disk is full or the platform has no binary.
 */
export async function startEmbeddedPostgres({ folder, fsync, report }: Options): Promise<EmbeddedPostgres> {
  const binaries = embeddedBinaries();
  createFolder(folder);
  const account = databaseAccount(binaries.postgres, folder);
  const cluster = join(folder, 'postgres');
  await waitUntilFree(join(cluster, 'postmaster.pid'));
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    report('Creating the database');
    createCluster(binaries.initdb, cluster, account);
  }
  const socketFolder = createSocketFolder(folder, account);
  const child = launch(binaries.postgres, cluster, socketFolder, { fsync, account, logFile: join(folder, 'postgres.log') });
  const url = (role: string, database: string) => `postgresql://${role}@localhost/${database}?host=${encodeURIComponent(socketFolder)}`;
  await waitUntilReady(child, url('postgres', 'postgres'), join(folder, 'postgres.log'));
  return {
    socketFolder,
    url,
    stop: async () => {
      const gone = new Promise<void>((done) => (child.exitCode === null ? child.once('exit', () => done()) : done()));
      child.stdin?.end();
      await gone;
      rmSync(socketFolder, { recursive: true, force: true });
    },
  };
}

function createFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new StartError(`The data folder ${folder} cannot be created: ${(error as Error).message}.`);
  }
}

/** A server that was left behind stops within a moment; one that stays belongs to somebody else. */
async function waitUntilFree(pidFile: string): Promise<void> {
  for (let attempt = 0; attempt < 30; attempt += 1) {
    const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : 0;
    if (!pid || !isPostgres(pid)) return;
    if (attempt === 29) throw new StartError(`The data folder is in use by PostgreSQL process ${pid}: stop the other server first.`);
    await sleep(100);
  }
}

/** True when the process lives and, where the system tells, is a PostgreSQL (process numbers are used again). */
function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').includes('postgres');
  } catch {
    return true;
  }
}

/** The cluster is made beside its place and moved there whole, so an interrupted first start leaves nothing half-made. */
function createCluster(initdb: string, cluster: string, account: DatabaseAccount): void {
  const unfinished = `${cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (account) chownSync(unfinished, account.uid, account.gid);
  const arguments_ = ['-D', unfinished, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-instructions'];
  const [command, ...rest] = [...(account?.prefix ?? []), initdb, ...arguments_] as [string, ...string[]];
  const identity = account && account.prefix.length === 0 ? { uid: account.uid, gid: account.gid } : {};
  const result = spawnSync(command, rest, { ...identity, cwd: '/', encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  if (result.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new StartError(startFailure(`${result.stderr ?? ''}${result.stdout ?? ''}${result.error?.message ?? ''}`));
  }
  renameSync(unfinished, cluster);
}

/** Socket paths over 107 bytes are refused by the system, so the folder is a short temporary one, remembered to be removed. */
function createSocketFolder(folder: string, account: DatabaseAccount): string {
  const note = join(folder, 'socket-folder');
  if (existsSync(note)) rmSync(readFileSync(note, 'utf8'), { recursive: true, force: true });
  const created = mkdtempSync(join(tmpdir().length > 60 ? '/tmp' : tmpdir(), 'kunskapsnav-'));
  chmodSync(created, 0o700);
  if (account) chownSync(created, account.uid, account.gid);
  writeFileSync(note, created);
  return created;
}

function launch(
  postgres: string,
  cluster: string,
  socketFolder: string,
  options: { fsync: boolean; account: DatabaseAccount; logFile: string },
): ChildProcess {
  const settings = ['listen_addresses=', 'max_connections=60', 'shared_buffers=128MB', 'timezone=UTC', 'log_min_messages=warning'];
  if (!options.fsync) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const server = [postgres, '-D', cluster, '-k', socketFolder, ...settings.flatMap((setting) => ['-c', setting])];
  const { account } = options;
  // The shell waits on its standard input, which closes when we are gone, and then asks the server for a fast stop.
  const guard =
    '"$@" & server=$!; (while kill -0 $server 2>/dev/null; do sleep 1; done; kill $$ 2>/dev/null) & watch=$!; cat >/dev/null; kill $watch 2>/dev/null; kill -INT $server 2>/dev/null; wait $server';
  const [command, ...rest] = [...(account?.prefix ?? []), '/bin/sh', '-c', guard, 'sh', ...server] as [string, ...string[]];
  const identity = account && account.prefix.length === 0 ? { uid: account.uid, gid: account.gid } : {};
  const log = openSync(options.logFile, 'a');
  const child = spawn(command, rest, { ...identity, cwd: '/', detached: true, stdio: ['pipe', log, log] });
  closeSync(log);
  child.stdin?.on('error', () => undefined);
  return child;
}

async function waitUntilReady(child: ChildProcess, url: string, logFile: string): Promise<void> {
  let failure = '';
  child.once('error', (error) => (failure = error.message));
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null || child.signalCode !== null || failure) {
      throw new StartError(startFailure(failure || readFileSync(logFile, 'utf8').slice(-2000)));
    }
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await sleep(50);
    }
  }
  child.stdin?.end();
  throw new StartError(`PostgreSQL did not become ready within 30 seconds: see ${logFile}.`);
}

function startFailure(output: string): string {
  if (/no space left/i.test(output)) return 'The disk is full: PostgreSQL needs about 100 MB to start. Nothing has been changed.';
  if (/lock file .* already exists/i.test(output)) return 'The data folder is in use by another PostgreSQL: stop the other server first.';
  const lines = output.trim().split('\n');
  return `PostgreSQL could not start: ${lines.findLast((line) => /FATAL|error|fatal/.test(line)) ?? lines.at(-1) ?? 'no reason given'}`;
}
