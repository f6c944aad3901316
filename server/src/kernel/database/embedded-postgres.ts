import type { ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCluster } from './create-cluster.ts';
import { clusterOf, noteSocketFolder, takeDataFolder, waitForLeftBehind } from './data-folder.ts';
import { databaseAccount, embeddedBinaries, type DatabaseAccount } from './embedded-binaries.ts';
import { launchPostgres, stopPostgres, type Launch } from './launch-postgres.ts';

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
  /** Told when the server has ended by itself and cannot be started again. */
  onLost?(error: unknown): void;
};

/**
 * Starts PostgreSQL on `folder`, creating the cluster the first time, and starts it again should it end by itself.
 * It stops as soon as this process is gone, however that happened.
 * Throws `StartError` when the folder is in use, the disk is full or the platform has no binary.
 */
export async function startEmbeddedPostgres({ folder, fsync, report, onLost }: Options): Promise<EmbeddedPostgres> {
  const binaries = embeddedBinaries();
  const release = takeDataFolder(folder);
  let socketFolder = '';
  const leave = (): void => {
    if (socketFolder) rmSync(socketFolder, { recursive: true, force: true });
    release();
  };
  try {
    const cluster = clusterOf(folder);
    const account = databaseAccount(binaries.postgres, folder, cluster);
    await waitForLeftBehind(folder, report);
    if (!existsSync(join(cluster, 'PG_VERSION'))) {
      report('Creating the database');
      createCluster(binaries.initdb, cluster, account);
    }
    socketFolder = createSocketFolder(account);
    noteSocketFolder(folder, socketFolder);
    const url = (role: string, database: string) => `postgresql://${role}@localhost/${database}?host=${encodeURIComponent(socketFolder)}`;
    const logFile = join(folder, 'postgres.log');
    const launch = { postgres: binaries.postgres, cluster, socketFolder, account, logFile, fsync, url: url('postgres', 'postgres') };
    const stop = supervise(await launchPostgres(launch), launch, { report, onLost });
    return {
      socketFolder,
      url,
      stop: async () => {
        await stop();
        leave();
      },
    };
  } catch (error) {
    leave();
    throw error;
  }
}

/** Starts the server again whenever it ends unasked. Returns how to stop it for good. */
function supervise(first: ChildProcess, launch: Launch, { report, onLost }: Pick<Options, 'report' | 'onLost'>): () => Promise<void> {
  let current = Promise.resolve(first);
  let stopping = false;
  const watch = (child: ChildProcess): ChildProcess => {
    child.once('exit', () => {
      if (stopping) return;
      report('The database ended by itself and is started again');
      current = launchPostgres(launch).then(watch);
      current.catch((error: unknown) => onLost?.(error));
    });
    return child;
  };
  watch(first);
  return async () => {
    stopping = true;
    await current.then(stopPostgres, () => undefined);
  };
}

/** Socket paths over 107 bytes are refused by the system, so the folder is a short temporary one. */
function createSocketFolder(account: DatabaseAccount): string {
  const created = mkdtempSync(join(tmpdir().length > 60 ? '/tmp' : tmpdir(), 'kunskapsnav-'));
  chmodSync(created, 0o700);
  if (account) chownSync(created, account.uid, account.gid);
  return created;
}
