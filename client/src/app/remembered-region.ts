import { useSyncExternalStore } from 'react';

const key = 'kunskapsnav-region';
const listeners = new Set<() => void>();
let lastChoice: string | null | undefined;

function stored(): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a choice of region on the device, for the offer at the next visit; null forgets it. */
export function rememberRegion(slug: string | null): void {
  lastChoice = slug;
  try {
    if (slug === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, slug);
  } catch {
    // Storage may be closed; the choice then lasts until the window is closed.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The region last chosen on this device. It is offered, never applied: the address decides what is read. */
export const useRememberedRegion = (): string | null =>
  useSyncExternalStore(subscribe, () => (lastChoice === undefined ? stored() : lastChoice));
