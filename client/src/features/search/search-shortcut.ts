import { useLayoutEffect, useSyncExternalStore } from 'react';
import { isBoxAwaited, keepTyping } from './search-boxes.ts';

declare global {
  interface Window {
    /** What was typed from `/` on before the portal came (`public/early-keys.js`); null where nothing was. */
    earlyKeys?: () => string[] | null;
  }
}

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

/** What `/` does; undefined until the page has come, and what is typed after it is kept until then. */
let onSlash: (() => void) | null | undefined;

const isSlash = (event: KeyboardEvent): boolean =>
  event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented && !isWritten(event);

/** Hears `/` anywhere but in a field from the first moment on. On a Swedish keyboard that is Shift and 7, so Shift is let through. */
export function listenForSlash(page: Document): void {
  const early = window.earlyKeys?.() ?? null;
  if (early !== null) keepTyping(early);
  page.addEventListener('keydown', (event) => {
    if (off() || !isSlash(event)) return;
    if (onSlash === null) return;
    event.preventDefault();
    if (onSlash) onSlash();
    else keepTyping();
  });
}

/** Says what `/` does, and does it where it has been pressed already, unless a box of the page that comes with it has taken that. */
export function useSlash(does: () => void): void {
  // Before the page is shown: whoever sees it may press at once, and on a slow machine other effects come later than that.
  useLayoutEffect(() => {
    const isFirst = !onSlash;
    onSlash = does;
    if (isFirst) queueMicrotask(() => (isBoxAwaited() ? onSlash?.() : undefined));
  }, [does]);
  useLayoutEffect(
    () => () => {
      onSlash = null;
    },
    [],
  );
}
