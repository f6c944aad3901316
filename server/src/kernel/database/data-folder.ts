import { accessSync, constants, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processFacts } from '../process-facts.ts';
import { StartError } from '../start-error.ts';

/** How long a database that was left behind may take to stop: it first writes down what is only in memory. */
const PATIENCE_MILLISECONDS = 30_000;

/** Stands for a command line that the system does not show. */
const HIDDEN = 'hidden';

const parts = ['postgres', 'postgres.new', 'postgres.log', 'started-by', 'socket-folder', 'ledger-root.json', 'ledger-root.json.new'];

/** Where the cluster of a data folder lies. */
export const clusterOf = (folder: string): string => join(folder, 'postgres');

/**
 * Makes `folder` ours until the returned function is called or this process ends, creating it where it is missing.
 * Throws `StartError` when another process has it, or another account.
 */
export function takeDataFolder(folder: string): () => void {
  createFolder(folder);
  const note = join(folder, 'started-by');
  const own = `${note}.${process.pid}`;
  try {
    writeFileSync(own, `${process.pid} ${processFacts(process.pid)?.started ?? ''}`);
    while (!claim(own, note)) {
      const holder = holderOf(folder);
      if (holder !== null) throw new StartError(inUse(folder, holder));
      clearStaleNote(note);
    }
  } finally {
    rmSync(own, { force: true });
  }
  return () => rmSync(note, { force: true });
}

/** Puts the note in its place whole or not at all; false where another one is there. */
function claim(own: string, note: string): boolean {
  try {
    linkSync(own, note);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that has a data folder for its own; null where nobody does. */
function holderOf(folder: string): number | null {
  const note = readOrEmpty(join(folder, 'started-by'));
  return isHolder(note) ? Number(note.split(' ')[0]) : null;
}

const inUse = (folder: string, pid: number): string =>
  `The data folder ${folder} is in use by process ${pid}: stop that Kunskapsnav first, or set DATA_FOLDER to another folder.`;

/** Deletes what the product has put into a data folder, and nothing else. Throws `StartError` while somebody has it. */
export async function emptyDataFolder(folder: string): Promise<void> {
  const release = takeDataFolder(folder);
  try {
    await waitForLeftBehind(folder, () => undefined);
    removeSocketFolder(folder);
    for (const part of parts) rmSync(join(folder, part), { recursive: true, force: true });
  } finally {
    release();
  }
}

/** Remembers where the socket of this start lies, outside the data folder, and removes what a start that was killed left there. */
export function noteSocketFolder(folder: string, socketFolder: string): void {
  removeSocketFolder(folder);
  writeFileSync(join(folder, 'socket-folder'), socketFolder);
}

function removeSocketFolder(folder: string): void {
  const noted = readOrEmpty(join(folder, 'socket-folder'));
  if (basename(noted).startsWith('kunskapsnav-')) rmSync(noted, { recursive: true, force: true });
}

/**
 * A PostgreSQL that a killed start has left behind on a folder that is ours: asks it to stop and waits until it has.
 * Throws `StartError` for one that somebody else runs there.
 */
export async function waitForLeftBehind(folder: string, report: (step: string) => void): Promise<void> {
  const pidFile = join(clusterOf(folder), 'postmaster.pid');
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (let asked = false; ; asked = true) {
    const pid = Number(readOrEmpty(pidFile).split('\n')[0]);
    if (!pid) return;
    const command = postgresCommand(pid, folder);
    // After a crash of the machine the number may belong to any program; PostgreSQL itself would take that for a server.
    if (command === null) return rmSync(pidFile, { force: true });
    if (Date.now() > deadline || !isOurs(command)) {
      throw new StartError(`The data folder ${folder} is in use by PostgreSQL process ${pid}: stop that server first.`);
    }
    if (!asked) askToStop(pid, report);
    await sleep(50);
  }
}

function createFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'EACCES' ? 'this account may not write there' : (error as Error).message;
    throw new StartError(`The data folder ${folder} cannot be used (${reason}): set DATA_FOLDER to another folder.`);
  }
  const cluster = clusterOf(folder);
  const account = process.getuid?.() ?? 0;
  if (account !== 0 && existsSync(cluster) && statSync(cluster).uid !== account) {
    throw new StartError(`The data in ${folder} belongs to another account: start as that account, or set DATA_FOLDER to another folder.`);
  }
}

function isHolder(note: string): boolean {
  const [pid, started] = note.split(' ');
  const facts = processFacts(Number(pid));
  return facts !== null && (facts.started === null || !started || facts.started === started);
}

/** Moves the note of a process that is gone out of the way; one that is newer than we thought goes back to its place. */
function clearStaleNote(note: string): void {
  const aside = `${note}.${process.pid}.old`;
  try {
    renameSync(note, aside);
    if (isHolder(readOrEmpty(aside))) linkSync(aside, note);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** The command line of a PostgreSQL on this folder's cluster; null when the process is gone or another program. */
function postgresCommand(pid: number, folder: string): string | null {
  const command = processFacts(pid)?.command;
  if (command === undefined) return null;
  if (command === '') return HIDDEN;
  const another = / -D (\S+)/.exec(command)?.[1];
  const isAnother = another !== undefined && !command.includes(clusterOf(folder)) && existsSync(another);
  return !command.includes('postgres') || isAnother ? null : command;
}

/** Only a server that a Kunskapsnav started has a socket folder of this name. */
const isOurs = (command: string): boolean => command === HIDDEN || /-k \S*kunskapsnav-/.test(command);

function askToStop(pid: number, report: (step: string) => void): void {
  report('Waiting for the database of the last start to stop');
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    // Gone in the meantime, or another account's: the wait finds out.
  }
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
