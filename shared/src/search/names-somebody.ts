import { scanIdentity } from '../consultations/identity-scan.ts';

/**
 * Whether a text holds what points out one person: an identity number, a telephone number, an address. Nobody may search for that, since nothing published has
 * it: the browser neither sends it, nor puts it in the address, nor remembers it, and the server does not look for it. Names and dates are no bar: units and
 * methods have them too.
 */
export function namesSomebody(text: string): boolean {
  return scanIdentity(text).some(({ severity }) => severity === 'HARD');
}
