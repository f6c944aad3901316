import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { emptyDataFolder } from '../server/src/kernel/database/data-folder.ts';
import { startFailure } from '../server/src/kernel/start-error.ts';
import { confirmed } from './ask.ts';
import { build } from './build.ts';
import { whenLauncherEnds } from './launchers.ts';
import { root } from './run.ts';

const usage = `pnpm start            starts Kunskapsnav with a database of its own in .data
pnpm start --reset    begins anew, after asking (--yes answers yes)
pnpm start --demo     also loads the demo content into the database DATABASE_URL`;

let server: ChildProcess | null = null;
whenLauncherEnds(() => (server ? server.kill('SIGTERM') : process.exit(1)));

const flags = parseFlags();
if (flags.help) leave(usage, 0);
const dataFolder = resolve(root, process.env['DATA_FOLDER'] || '.data');
if (flags.reset) await askBeforeReset();
if (!(await build())) leave('The build failed: see the error above.', 1);
if (flags.reset) await reset();
server = startServer();

function startServer(): ChildProcess {
  const child = spawn(process.execPath, [join('server', 'dist', 'main.js'), ...(flags.demo ? ['--demo'] : [])], {
    cwd: root,
    // The channel closes when we are gone, however that happened, and the server leaves then.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.once('exit', (code, signal) => (signal ? leave(`The server was ended by ${signal}.`, 1) : process.exit(code ?? 1)));
  return child;
}

function parseFlags() {
  try {
    return parseArgs({
      options: { reset: { type: 'boolean' }, demo: { type: 'boolean' }, yes: { type: 'boolean' }, help: { type: 'boolean' } },
      args: process.argv.slice(2).filter((argument) => argument !== '--'),
    }).values;
  } catch (error) {
    return leave(`${(error as Error).message}\n${usage}`, 2);
  }
}

async function askBeforeReset(): Promise<void> {
  if (process.env['DATABASE_URL']) leave('--reset is for the built-in database only; DATABASE_URL is set and is not touched.', 1);
  if (flags.yes || !existsSync(dataFolder)) return;
  if (!process.stdin.isTTY) leave('--reset asks first; without a terminal, answer with --yes.', 1);
  const question = `Everything that was saved in ${dataFolder} will be deleted. Type "yes" to begin anew: `;
  if (!(await confirmed(question, process.stdin, process.stdout))) leave('Nothing has been changed.', 1);
}

async function reset(): Promise<void> {
  try {
    await emptyDataFolder(dataFolder);
    console.log('The database is deleted.');
  } catch (error) {
    leave(startFailure(error), 1);
  }
}

function leave(message: string, code: number): never {
  (code === 0 ? console.log : console.error)(message);
  process.exit(code);
}
