import { processFacts } from '../server/src/kernel/process-facts.ts';

type Launcher = { pid: number; started: string | null };

const packageManager = /^(\S*\/)?(node\s+\S*\/)?(npm|npx|pnpm)(-cli)?(\.[cm]?js)?(\s|$)/;
const shell = /^(\S*\/)?(sh|ash|bash|dash|zsh|cmd)(\s|$)/;

/** Asking is nearly free where the system keeps its processes as files, and a process of its own elsewhere. */
const INTERVAL_MILLISECONDS = process.platform === 'linux' ? 250 : 5_000;

/**
 * Calls `gone` once when one of the package managers that launched this program has ended without telling us. Killed, they
 * leave what they launched running, and the next start would find its port taken.
 */
export function whenLauncherEnds(gone: () => void): void {
  const launchers = findLaunchers();
  if (launchers.length === 0) return;
  const timer = setInterval(() => {
    if (launchers.every(isThere)) return;
    clearInterval(timer);
    gone();
  }, INTERVAL_MILLISECONDS);
  timer.unref();
}

const isThere = ({ pid, started }: Launcher): boolean => {
  const facts = processFacts(pid);
  return facts !== null && facts.started === started;
};

/** The parents of this program up to the outermost package manager, with the shells between them; nobody above it. */
function findLaunchers(): Launcher[] {
  const parents: Launcher[] = [];
  let count = 0;
  for (let pid = process.ppid; pid > 1;) {
    const facts = processFacts(pid);
    const manages = facts !== null && packageManager.test(facts.command);
    if (!facts || !(manages || shell.test(facts.command))) break;
    parents.push({ pid, started: facts.started });
    if (manages) count = parents.length;
    pid = facts.parent;
  }
  return parents.slice(0, count);
}
