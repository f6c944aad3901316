import { useLayoutEffect, useSyncExternalStore } from 'react';

const key = 'kunskapsnav-search-key';
const listeners = new Set<() => void>();
let isOff: boolean | undefined;

function stored(): boolean {
  try {
    return window.localStorage.getItem(key) === 'off';
  } catch {
    return false;
  }
}

const off = (): boolean => (isOff ??= stored());

/** Turns the key `/` on or off, on this device: whoever speaks to the computer or shakes on the keys must be able to do without it. */
export function setSearchKey(isOn: boolean): void {
  isOff = !isOn;
  try {
    if (isOn) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, 'off');
  } catch {
    // Storage may be closed; the choice then lasts until the window is closed.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether `/` leads to the search box. */
export const useSearchKey = (): boolean => useSyncExternalStore(subscribe, () => !off());

/** Whether a key is written into something, and so is no command. */
function isWritten({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** Does something when `/` is pressed anywhere but in a field. On a Swedish keyboard that is Shift and 7, so Shift is let through. */
export function useSlash(onSlash: () => void): void {
  const isOn = useSearchKey();
  // Before the page is shown: whoever sees it may press at once, and on a slow machine other effects come later than that.
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWritten(event)) return;
      event.preventDefault();
      onSlash();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn, onSlash]);
}
