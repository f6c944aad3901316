import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** What is kept on the device, or until the window is closed where storage is closed. */
function keptOnDevice(key: string) {
  let last: string | null | undefined;
  const stored = (): string | null => {
    try {
      return window.localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  return {
    read: (): string | null => (last === undefined ? stored() : last),
    write(value: string | null): void {
      last = value;
      try {
        if (value === null) window.localStorage.removeItem(key);
        else window.localStorage.setItem(key, value);
      } catch {
        // Storage may be closed; the choice then lasts until the window is closed.
      }
      for (const listener of listeners) listener();
    },
  };
}

const chosen = keptOnDevice('kunskapsnav-region');
const declined = keptOnDevice('kunskapsnav-region-declined');

/** Keeps a choice of region on the device, for the offer at the next visit; null forgets it. */
export const rememberRegion = (slug: string | null): void => chosen.write(slug);

/** Keeps on the device that a region is not to be offered again, until it is chosen. */
export function declineRegion(slug: string): void {
  chosen.write(null);
  declined.write(slug);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The region last chosen on this device. It is offered, never applied: the address decides what is read. */
export const useRememberedRegion = (): string | null => useSyncExternalStore(subscribe, chosen.read);

/** The region this device was told last not to offer. */
export const useDeclinedRegion = (): string | null => useSyncExternalStore(subscribe, declined.read);
