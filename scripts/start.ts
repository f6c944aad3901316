import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { root } from './run.ts';

const usage = `pnpm start            starts Kunskapsnav with a database of its own in .data
pnpm start --reset    begins anew, after asking (--yes answers yes)
pnpm start --demo     also loads the demo content into the database DATABASE_URL`;

const { values: flags } = parseFlags();
if (flags.help) leave(usage, 0);
const dataFolder = join(root, process.env['DATA_FOLDER'] ?? '.data');
if (flags.reset) await reset();
if (!(await build())) leave('The build failed: see the error above.', 1);

const server = spawn(process.execPath, [join('server', 'dist', 'main.js'), ...(flags.demo ? ['--demo'] : [])], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.once('exit', (code) => process.exit(code ?? 1));

function parseFlags() {
  try {
    return parseArgs({
      options: { reset: { type: 'boolean' }, demo: { type: 'boolean' }, yes: { type: 'boolean' }, help: { type: 'boolean' } },
      args: process.argv.slice(2).filter((argument) => argument !== '--'),
    });
  } catch (error) {
    return leave(`${(error as Error).message}\n${usage}`, 2);
  }
}

async function reset(): Promise<void> {
  if (process.env['DATABASE_URL']) leave('--reset is for the embedded database only; DATABASE_URL is set and is not touched.', 1);
  if (!existsSync(dataFolder)) return;
  const running = runningDatabase();
  if (running) leave(`The data folder is in use by process ${running}: stop Kunskapsnav first.`, 1);
  if (!flags.yes && !(await confirmed())) leave('Nothing has been changed.', 1);
  rmSync(dataFolder, { recursive: true, force: true });
  console.log('The data folder is empty.');
}

function runningDatabase(): number | null {
  const file = join(dataFolder, 'postgres', 'postmaster.pid');
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
  try {
    if (pid) process.kill(pid, 0);
    return pid || null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : null;
  }
}

async function confirmed(): Promise<boolean> {
  if (!process.stdin.isTTY) leave('--reset asks first; without a terminal, answer with --yes.', 1);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Everything in ${dataFolder} will be deleted. Type "yes" to begin anew: `);
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}

function leave(message: string, code: number): never {
  (code === 0 ? console.log : console.error)(message);
  process.exit(code);
}
