/**
 * Names what the scan for identities finds. Raise it when `scanIdentity` finds an identity number it did not find before: what was stored until then is read
 * again at the next start.
 */
export const SCAN_RULES = 1;
