import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { StartError } from '../start-error.ts';
import { spawnIdentity, type DatabaseAccount } from './embedded-binaries.ts';
import { whyItFailed } from './launch-postgres.ts';

/** The cluster is made beside its place and moved there whole, so an interrupted first start leaves nothing half-made. */
export function createCluster(initdb: string, cluster: string, account: DatabaseAccount): void {
  const unfinished = `${cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (account) chownSync(unfinished, account.uid, account.gid);
  const arguments_ = ['-D', unfinished, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-instructions'];
  const [command, ...rest] = [...(account?.prefix ?? []), initdb, ...arguments_] as [string, ...string[]];
  const environment = { ...process.env, LC_ALL: 'C' };
  const result = spawnSync(command, rest, { ...spawnIdentity(account), cwd: '/', encoding: 'utf8', env: environment });
  if (result.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new StartError(whyItFailed(`${result.stderr ?? ''}${result.stdout ?? ''}${result.error?.message ?? ''}`));
  }
  renameSync(unfinished, cluster);
}
