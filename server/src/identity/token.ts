import { randomBytes } from 'node:crypto';
import { sha256Hex } from 'shared/text/canonical-json.ts';

const TOKEN_BYTES = 32;

/** A secret of 256 bits for a cookie. Only its hash is stored. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What is stored of a token. */
export const tokenHash = sha256Hex;
