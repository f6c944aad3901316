import { sha256Hex } from 'shared/text/canonical-json.ts';
import type { Random } from '../kernel/random.ts';

const TOKEN_BYTES = 32;

/** A secret of 256 bits for a cookie or an address. Only its hash is stored. */
export function newToken(random: Random): string {
  return Buffer.from(random.bytes(TOKEN_BYTES)).toString('base64url');
}

/** What is stored of a token. */
export const tokenHash = sha256Hex;
