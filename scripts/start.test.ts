import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kunskapsnav-start-'));
  writeFileSync(join(folder, 'kept.txt'), '');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The command as it is given on a machine without a terminal. */
function start(flags: string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'start.ts'), ...flags], {
    cwd: tmpdir(),
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: '', DATA_FOLDER: folder, ...environment },
  });
  return { status, stdout, stderr };
}

it('does not begin anew without an answer, wherever the data folder is', () => {
  for (const DATA_FOLDER of [folder, relative(root, folder)]) {
    expect(start(['--reset'], { DATA_FOLDER })).toMatchObject({
      status: 1,
      stderr: '--reset asks first; without a terminal, answer with --yes.\n',
    });
  }
  expect(readdirSync(folder)).toEqual(['kept.txt']);
});

it('leaves a database of one’s own alone', () => {
  const { status, stderr } = start(['--reset', '--yes'], { DATABASE_URL: 'postgresql://db/kunskapsnav' });
  expect(stderr).toBe('--reset is for the built-in database only; DATABASE_URL is set and is not touched.\n');
  expect(status).toBe(1);
});

it('explains itself when asked, and when a flag is not known', () => {
  expect(start(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--reset') as string });
  expect(start(['--rest'])).toMatchObject({ status: 2, stderr: expect.stringContaining("Unknown option '--rest'") as string });
});
