import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What the system knows of a process. `started` tells it from an earlier one of the same number; null where the system hides it. */
export type ProcessFacts = { parent: number; started: string | null; command: string };

/** The facts of process `pid`; null when it is gone, also when only its number is left because nobody asked how it ended. */
export function processFacts(pid: number): ProcessFacts | null {
  if (!Number.isInteger(pid) || pid <= 0 || !exists(pid)) return null;
  try {
    return existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid);
  } catch {
    return exists(pid) ? { parent: 0, started: null, command: '' } : null;
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function fromProc(pid: number): ProcessFacts | null {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in parentheses may hold spaces; what comes after it never does.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, parent] = fields;
  if (state === 'Z' || state === 'X') return null;
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  return { parent: Number(parent), started: fields[19] ?? null, command };
}

function fromPs(pid: number): ProcessFacts | null {
  const { stdout, error } = spawnSync('ps', ['-ww', '-o', 'ppid=,stat=,lstart=,command=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (error) throw error;
  const [, parent, state, started, command] = /^\s*(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\d{4})\s+(.*)$/m.exec(stdout) ?? [];
  if (parent === undefined || state?.startsWith('Z')) return null;
  return { parent: Number(parent), started: started ?? null, command: command ?? '' };
}
