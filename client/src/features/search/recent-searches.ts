import { useSyncExternalStore } from 'react';

const key = 'kunskapsnav-searches';
const MOST = 5;
const LONGEST = 60;
const none: readonly string[] = [];
const listeners = new Set<() => void>();
let kept: readonly string[] | undefined;

function stored(): readonly string[] {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(key) ?? '[]');
    return Array.isArray(value) ? value.filter((words) => typeof words === 'string').slice(0, MOST) : none;
  } catch {
    return none;
  }
}

function keep(words: readonly string[]): void {
  kept = words;
  try {
    if (words.length === 0) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(words));
  } catch {
    // Storage may be closed; they then last until the window is closed.
  }
  for (const listener of listeners) listener();
}

/** The searches after one more: the newest first, none twice. */
export function withSearch(before: readonly string[], words: string): readonly string[] {
  const same = (other: string): boolean => other.toLocaleLowerCase() === words.toLocaleLowerCase();
  return [words, ...before.filter((other) => !same(other))].slice(0, MOST);
}

/** Keeps a search on this device, never elsewhere; words that might be about a person are not kept at all. */
export async function rememberSearch(typed: string): Promise<void> {
  const words = typed.trim();
  if (words === '' || words.length > LONGEST || /\d{3}/.test(words)) return;
  const { scanIdentity } = await import('shared/consultations/identity-scan.ts');
  if (scanIdentity(words).length === 0) keep(withSearch(kept ?? stored(), words));
}

/** Forgets the searches of this device: when its user wants it, and when they sign out, since ward computers are shared. */
export const forgetSearches = (): void => keep(none);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What was last searched for on this device, the newest first. */
export const useRecentSearches = (): readonly string[] => useSyncExternalStore(subscribe, () => (kept ??= stored()));
