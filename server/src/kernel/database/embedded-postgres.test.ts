import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { processFacts } from '../process-facts.ts';
import { createCluster } from './create-cluster.ts';
import { clusterOf, emptyDataFolder } from './data-folder.ts';
import { databaseAccount, embeddedBinaries, spawnIdentity } from './embedded-binaries.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

describe('the built-in PostgreSQL', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kunskapsnav-embedded-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const start = () => startEmbeddedPostgres({ folder, fsync: false, report: () => undefined });

  const postmaster = (): number => Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

  const run = async (url: string, sql: string): Promise<unknown[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql)).rows as unknown[];
    } finally {
      await client.end();
    }
  };

  it('finds what was written before it was stopped', async () => {
    const first = await start();
    await run(first.url('postgres', 'postgres'), 'create table kept as select 42 as answer');
    await first.stop();
    const second = await start();
    expect(await run(second.url('postgres', 'postgres'), 'select answer from kept')).toEqual([{ answer: 42 }]);
    await second.stop();
  });

  it('listens on no port', async () => {
    const server = await start();
    expect(await run(server.url('postgres', 'postgres'), 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
    await server.stop();
  });

  it('says in one sentence that the folder is in use, and leaves the one that uses it alone', async () => {
    const first = await start();
    await expect(start()).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(/^The data folder .+ is in use by process \d+: .+\.$/) as string,
    });
    expect(await run(first.url('postgres', 'postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
    await first.stop();
  });

  /** Starts it in another program, writes a row and kills that program. */
  const startAndKill = async (killed: (program: number) => number[]): Promise<void> => {
    const source = `
      const { startEmbeddedPostgres } = await import(${JSON.stringify(new URL('./embedded-postgres.ts', import.meta.url).href)});
      const server = await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)}, fsync: true, report() {} });
      console.log(server.url('postgres', 'postgres'));
      setInterval(() => undefined, 1_000);`;
    const program = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [url] = (await once(program.stdout.setEncoding('utf8'), 'data')) as [string];
    await run(url.trim(), 'create table kept as select 42 as answer');
    for (const pid of killed(program.pid ?? 0)) process.kill(pid, 'SIGKILL');
    await once(program, 'exit');
  };

  it('starts again after the program that started it was killed, with everything committed', async () => {
    await startAndKill((program) => [program]);
    const server = await start();
    expect(await run(server.url('postgres', 'postgres'), 'select answer from kept')).toEqual([{ answer: 42 }]);
    await server.stop();
  });

  it('starts again after that program and the shell that watches over the server were killed', async () => {
    let left = 0;
    await startAndKill((program) => {
      left = postmaster();
      return [processFacts(left)?.parent ?? 0, program];
    });
    expect(processFacts(left)).not.toBeNull();
    const server = await start();
    expect(await run(server.url('postgres', 'postgres'), 'select answer from kept')).toEqual([{ answer: 42 }]);
    expect(processFacts(left)).toBeNull();
    await server.stop();
  });

  it('leaves a server alone that somebody else runs on the folder, and names it', async () => {
    await (await start()).stop();
    const { postgres } = embeddedBinaries();
    const account = databaseAccount(postgres, folder, clusterOf(folder));
    const theirs = mkdtempSync(join(tmpdir(), 'theirs-'));
    if (account) chownSync(theirs, account.uid, account.gid);
    const program = [...(account?.prefix ?? []), postgres, '-D', clusterOf(folder), '-k', theirs, '-c', 'listen_addresses='];
    const other = spawn(program[0] as string, program.slice(1), { ...spawnIdentity(account), stdio: 'ignore', cwd: '/' });
    await expect.poll(() => readdirSync(theirs), { timeout: 25_000 }).toContain('.s.PGSQL.5432');
    await expect(start()).rejects.toThrow(`is in use by PostgreSQL process ${postmaster()}: `);
    expect(other.exitCode).toBeNull();
    other.kill('SIGINT');
    await once(other, 'exit');
    rmSync(theirs, { recursive: true });
  });

  it('starts where the notes of a crash name numbers that now belong to other programs', async () => {
    const first = await start();
    const file = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8');
    await first.stop();
    writeFileSync(join(folder, 'postgres', 'postmaster.pid'), file.replace(/^\d+/, String(process.pid)), { mode: 0o600 });
    writeFileSync(join(folder, 'started-by'), `${process.pid} 1`);
    const second = await start();
    expect(await run(second.url('postgres', 'postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
  });

  it('is started again when it ends by itself, with everything committed', async () => {
    const server = await startEmbeddedPostgres({ folder, fsync: true, report: () => undefined });
    const url = server.url('postgres', 'postgres');
    await run(url, 'create table kept as select 42 as answer');
    const killed = postmaster();
    process.kill(killed, 'SIGKILL');
    const again = () => run(url, 'select answer from kept').catch(() => null);
    await expect.poll(again, { timeout: 25_000 }).toEqual([{ answer: 42 }]);
    expect(postmaster()).not.toBe(killed);
    await server.stop();
    expect(existsSync(server.socketFolder)).toBe(false);
  });

  it('tells when it cannot be started again, and can still be stopped', async () => {
    const lost = Promise.withResolvers<unknown>();
    const server = await startEmbeddedPostgres({ folder, fsync: false, report: () => undefined, onLost: lost.resolve });
    rmSync(join(folder, 'postgres', 'global'), { recursive: true });
    process.kill(postmaster(), 'SIGKILL');
    expect(await lost.promise).toMatchObject({ name: 'StartError' });
    await server.stop();
  });

  it('gives the reason of this start and not of an earlier one', async () => {
    await (await start()).stop();
    appendFileSync(join(folder, 'postgres.log'), 'FATAL:  could not write: No space left on device\n');
    rmSync(join(folder, 'postgres', 'global'), { recursive: true });
    await expect(start()).rejects.toThrow(/^PostgreSQL could not start: .*global/);
  });

  it('deletes what it made when the folder is emptied, and nothing else, and not while it is in use', async () => {
    writeFileSync(join(folder, 'mine.txt'), 'kept');
    const server = await start();
    await expect(emptyDataFolder(folder)).rejects.toThrow(`in use by process ${process.pid}`);
    await server.stop();
    await emptyDataFolder(folder);
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  it('says so when the folder is not for this account or not a folder', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(startEmbeddedPostgres({ folder: file, fsync: false, report: () => undefined })).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringContaining(`The data folder ${file} cannot be used`) as string,
    });
  });

  describe.runIf(process.getuid?.() === 0 && process.platform === 'linux')('as root', () => {
    it('runs without privileges, also below a folder closed to others, programs and all', async () => {
      chmodSync(folder, 0o700);
      const programs = join(folder, 'native');
      cpSync(join(dirname(embeddedBinaries().postgres), '..'), programs, { recursive: true, verbatimSymlinks: true });
      const [postgres, initdb] = ['postgres', 'initdb'].map((name) => join(programs, 'bin', name)) as [string, string];
      const data = join(folder, 'data');
      mkdirSync(data);
      const account = databaseAccount(postgres, data, clusterOf(data));
      createCluster(initdb, clusterOf(data), account);
      expect(statSync(clusterOf(data)).uid).not.toBe(0);
    });

    it('runs as the account that made the data', async () => {
      await (await start()).stop();
      spawnSync('chown', ['-R', '12345:12345', join(folder, 'postgres')]);
      const server = await start();
      expect(statSync(`/proc/${postmaster()}`).uid).toBe(12345);
      await server.stop();
    });
  });
});
