import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const module = JSON.stringify(join(import.meta.dirname, 'launchers.ts'));
const probe = `
  const { whenLauncherEnds } = await import(${module});
  whenLauncherEnds(() => { console.log('gone'); process.exit(); });
  console.log('ready');
  setTimeout(() => { console.log('still here'); process.exit(); }, 1_500);`;

/** A program that calls itself \`title\` and starts the probe through a shell, as a package manager does. */
function launch(title: string) {
  const source = `
    process.title = ${JSON.stringify(title)};
    const child = require('node:child_process').spawn('/bin/sh', ['-c', '"$0" --input-type=module -e "$1"; true', process.execPath, ${JSON.stringify(probe)}], { stdio: 'inherit' });`;
  return spawn(process.execPath, ['-e', source, ' '.repeat(40)], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function saidAfterKilling(title: string): Promise<string> {
  const launcher = launch(title);
  let said = '';
  launcher.stdout.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  await once(launcher.stdout, 'data');
  launcher.kill('SIGKILL');
  await once(launcher.stdout, 'end');
  return said;
}

describe.runIf(process.platform === 'linux')('a program', () => {
  it.each(['npm exec pnpm start', 'pnpm start', '/usr/bin/node /usr/lib/node_modules/npm/bin/npx-cli.js'])(
    'is told that %s is gone',
    async (title) => {
      expect(await saidAfterKilling(title)).toBe('ready\ngone\n');
    },
  );

  it('outlives a program that only happens to have started it', async () => {
    expect(await saidAfterKilling('some-tool npx')).toBe('ready\nstill here\n');
  });
});
