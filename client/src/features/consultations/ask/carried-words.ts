const key = 'kunskapsnav-carried-words';

/**
 * Words somebody searched for in vain, on their way to the question they now ask. They wait on the device, in this window alone, since one may have to sign in on
 * the way; they enter no address and are sent nowhere. Where the window may keep nothing they last until the next page is loaded.
 */
let carried: string | null = null;

function stored(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

/** Takes words along to a question that is about to be asked. */
export function carryWords(words: string): void {
  carried = words.trim() || null;
  try {
    if (carried === null) stored()?.removeItem(key);
    else stored()?.setItem(key, carried);
  } catch {
    // Storage may be full or closed: the words then wait in memory.
  }
}

/** The words that were taken along; null where there are none. They wait until `carryWords('')`: who loads the page anew before they are saved still has them. */
export function carriedWords(): string | null {
  return carried ?? stored()?.getItem(key) ?? null;
}
