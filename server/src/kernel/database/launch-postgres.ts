import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { diskIsFull, StartError } from '../start-error.ts';
import { spawnIdentity, type DatabaseAccount } from './embedded-binaries.ts';

/** How often a start is tried while the parts of a server that was killed are still going. */
const ATTEMPTS = 20;

export type Launch = {
  postgres: string;
  cluster: string;
  socketFolder: string;
  account: DatabaseAccount;
  logFile: string;
  fsync: boolean;
  /** A superuser's connection string, to ask whether it answers. */
  url: string;
};

/**
 * Starts PostgreSQL under a shell that stops it as soon as this process is gone; resolves with the shell when the server answers.
 * Closing the shell's standard input stops both. Throws `StartError` with the server's own reason when it does not start.
 */
export async function launchPostgres(launch: Launch): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt += 1) {
    const logged = existsSync(launch.logFile) ? statSync(launch.logFile).size : 0;
    const child = spawnGuarded(launch);
    if (await answers(child, launch)) return child;
    const said = readFileSync(launch.logFile).subarray(logged).toString();
    if (!/pre-existing shared memory block/i.test(said) || attempt === ATTEMPTS) throw new StartError(whyItFailed(said));
    await sleep(250);
  }
}

/** Whether the process of a launch is gone, by itself or by a signal. */
const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/** Asks the server to stop and waits until it has. */
export async function stopPostgres(child: ChildProcess): Promise<void> {
  const gone = hasEnded(child) ? null : once(child, 'exit');
  child.stdin?.end();
  await gone;
}

/** The reason in the output of a PostgreSQL program that failed, as a sentence. */
export function whyItFailed(output: string): string {
  if (/no space left/i.test(output)) return diskIsFull;
  if (/lock file .* already exists/i.test(output)) return 'The data folder is in use by another PostgreSQL: stop the other server first.';
  const lines = output.trim().split('\n');
  return `PostgreSQL could not start: ${lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? 'no reason given'}`;
}

function spawnGuarded({ postgres, cluster, socketFolder, account, logFile, fsync }: Launch): ChildProcess {
  // Memory that is shared is taken only as it is used: room for the search at ten times the data costs a small database nothing.
  const settings = ['listen_addresses=', 'max_connections=60', 'shared_buffers=512MB', 'timezone=UTC', 'log_min_messages=warning'];
  if (!fsync) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const server = [postgres, '-D', cluster, '-k', socketFolder, ...settings.flatMap((setting) => ['-c', setting])];
  // The shell waits on its standard input, which closes when we are gone, and then asks the server for a fast stop.
  const guard =
    '"$@" & server=$!; (while kill -0 $server 2>/dev/null; do sleep 1; done; kill $$ 2>/dev/null) & watch=$!; cat >/dev/null; kill $watch 2>/dev/null; kill -INT $server 2>/dev/null; wait $server';
  const [command, ...rest] = [...(account?.prefix ?? []), '/bin/sh', '-c', guard, 'sh', ...server] as [string, ...string[]];
  const log = openSync(logFile, 'a');
  const child = spawn(command, rest, { ...spawnIdentity(account), cwd: '/', detached: true, stdio: ['pipe', log, log] });
  closeSync(log);
  child.stdin?.on('error', () => undefined);
  return child;
}

/** True when the server answers, false when it ended instead. */
async function answers(child: ChildProcess, { url, logFile }: Launch): Promise<boolean> {
  let failure = '';
  child.once('error', (error) => (failure = error.message));
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (failure) throw new StartError(`PostgreSQL could not start: ${failure}.`);
    if (hasEnded(child)) return false;
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await sleep(50);
    }
  }
  await stopPostgres(child);
  throw new StartError(`PostgreSQL did not become ready within 30 seconds: see ${logFile}.`);
}
