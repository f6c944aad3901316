import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The folder of the project. */
export const root = join(import.meta.dirname, '..');

/** Node 24 of the project first, whatever is on PATH. */
const path = [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);

type Options = { cwd?: string; quiet?: boolean; env?: Record<string, string> };

/** Runs a program of the project to its end. With `quiet` its output is kept and only given back. */
export function run(
  command: string,
  args: string[],
  { cwd = root, quiet = false, env = {} }: Options = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: path, ...env },
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve({ code: signal ? 1 : (code ?? 1), output }));
  });
}

/** The program `name` that a room installed. */
export const binary = (room: string, name: string): string => join(root, room, 'node_modules', '.bin', name);
