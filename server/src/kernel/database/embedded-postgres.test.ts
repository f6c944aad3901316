import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
      message: expect.stringMatching(/^The data folder is in use by .+\.$/) as string,
    });
    expect(await run(first.url('postgres', 'postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
    await first.stop();
  });

  it('starts again after the program that started it was killed, with everything committed', async () => {
    const program = `
      const { startEmbeddedPostgres } = await import(${JSON.stringify(new URL('./embedded-postgres.ts', import.meta.url).href)});
      const server = await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)}, fsync: true, report() {} });
      console.log(server.url('postgres', 'postgres'));
      setInterval(() => undefined, 1_000);`;
    const killed = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [url] = (await once(killed.stdout.setEncoding('utf8'), 'data')) as [string];
    await run(url.trim(), 'create table kept as select 42 as answer');
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const server = await start();
    expect(await run(server.url('postgres', 'postgres'), 'select answer from kept')).toEqual([{ answer: 42 }]);
    await server.stop();
  });
});
