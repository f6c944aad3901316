import { sha256Hex } from 'shared/text/canonical-json.ts';

/** A UUID that is always the same for a text. Of version 8 (RFC 9562: made by a rule of our own), from the SHA-256 of the text. */
export function derivedUuid(text: string): string {
  const hex = sha256Hex(text);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
