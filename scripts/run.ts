import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The folder of the project. */
export const root = join(import.meta.dirname, '..');

/** Node 24 of the project first, whatever is on PATH. */
const path = [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);

const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => child.kill()));

type Options = { cwd?: string; quiet?: boolean; env?: Record<string, string> };

/** Runs a program of the project to its end, or to ours. With `quiet` its output is kept and only given back. */
export function run(
  command: string,
  args: string[],
  { cwd = root, quiet = false, env = {} }: Options = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: path, ...env },
    });
    running.add(child);
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.once('error', ({ message }) => resolve({ code: 127, output: `${message}: is the installation complete?` }));
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve({ code: signal ? 1 : (code ?? 1), output });
    });
  });
}

/** The program `name` that a room installed. */
export const binary = (room: string, name: string): string => join(root, room, 'node_modules', '.bin', name);
