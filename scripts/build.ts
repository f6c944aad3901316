import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { binary, root, run } from './run.ts';

/** Everything that decides what the build contains. */
const inputs = [
  'shared/src',
  'server/src',
  'client/src',
  'client/public',
  'client/index.html',
  'client/build',
  'client/vite.config.ts',
  'client/codegen.ts',
  'client/lingui.config.ts',
  'server/vite.config.ts',
  'schema.graphql',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
];
const generated = join('client', 'src', 'graphql', 'generated');
const stamp = join(root, 'server', 'dist', '.built-from');
const portal = join(root, 'client', 'dist', 'index.html');

const steps: { name: string; room: string; command: string; args: string[] }[] = [
  { name: 'types of the API', room: 'client', command: 'graphql-codegen', args: ['--config', 'codegen.ts'] },
  { name: 'server', room: 'server', command: 'vite', args: ['build', '--logLevel', 'warn'] },
  { name: 'portal', room: 'client', command: 'vite', args: ['build', '--logLevel', 'warn'] },
];

/** Builds what has changed since the last build; says how far it has come. Returns false when a step failed. */
export async function build(): Promise<boolean> {
  const from = fingerprint();
  if (existsSync(portal) && existsSync(stamp) && readFileSync(stamp, 'utf8') === from) return true;
  for (const [index, step] of steps.entries()) {
    console.log(`Building ${index + 1}/${steps.length}: ${step.name}`);
    const { code, output } = await run(binary(step.room, step.command), step.args, {
      cwd: join(root, step.room),
      quiet: true,
      env: { NODE_ENV: 'production' },
    });
    if (code !== 0) {
      console.error(output);
      return false;
    }
  }
  writeFileSync(stamp, from);
  return true;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const input of inputs) addTo(hash, input);
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  const absolute = join(root, path);
  if (!existsSync(absolute) || path === generated) return;
  const entries = readdirIfFolder(absolute);
  if (!entries) hash.update(path).update(readFileSync(absolute));
  else for (const entry of entries.toSorted()) addTo(hash, join(path, entry));
}

function readdirIfFolder(absolute: string): string[] | null {
  try {
    return readdirSync(absolute);
  } catch {
    return null;
  }
}

if (import.meta.main) process.exit((await build()) ? 0 : 1);
