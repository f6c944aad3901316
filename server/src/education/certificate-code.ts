import { sha256Hex } from 'shared/text/canonical-json.ts';

/** Digits and letters that are not mistaken for each other (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHARACTERS = 28;
const GROUP = 4;
const PREFIX = 'KN';

/** Bytes a code is made of: five bits a character make 140 bits. */
export const CODE_BYTES = Math.ceil((CHARACTERS * 5) / 8);

/** The code of a certificate, grouped for reading: `KN-7F3Q-9XMW-…`, seven groups of four. */
export function certificateCode(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const characters = Array.from({ length: CHARACTERS }, (_, index) =>
    ALPHABET.charAt(Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2)),
  ).join('');
  const groups = Array.from({ length: CHARACTERS / GROUP }, (_, index) => characters.slice(index * GROUP, (index + 1) * GROUP));
  return [PREFIX, ...groups].join('-');
}

/**
 * The hash a code is looked up by. Case, spaces and hyphens do not matter, nor whether somebody read O for 0 or I or L for 1. Anything
 * else gets a hash too, one that no certificate has.
 */
export function codeHash(code: string): string {
  const read = code
    .slice(0, 200)
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return sha256Hex(read.length === CHARACTERS + PREFIX.length && read.startsWith(PREFIX) ? read.slice(PREFIX.length) : read);
}
