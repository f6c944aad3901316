/**
 * What the identity scan can find, and how sure it is. A HARD hit is not stored; a SOFT hit is a warning to the author.
 * A HARD identity number cannot be overridden; the other HARD kinds can, by the author and with a reason.
 */
export const identitySeverity = {
  PERSONNUMMER: 'HARD',
  SAMORDNINGSNUMMER: 'HARD',
  PHONE: 'HARD',
  EMAIL: 'HARD',
  ADDRESS: 'HARD',
  RECORD_URL: 'HARD',
  LIKE_IDENTITY_NUMBER: 'SOFT',
  NAME: 'SOFT',
  DATE: 'SOFT',
  AGE_OVER_89: 'SOFT',
  WORKPLACE_OR_SCHOOL: 'SOFT',
  RARE_PLACE: 'SOFT',
} as const;

export type IdentityKind = keyof typeof identitySeverity;

/** One find: `start` inclusive and `end` exclusive, in UTF-16 units of the text given. */
export type IdentityHit = { kind: IdentityKind; severity: 'HARD' | 'SOFT'; start: number; end: number };

/** A find before its severity is looked up, with offsets in the folded text. */
export type RawHit = { kind: IdentityKind; start: number; end: number };

/** Fewest characters of the reason an author vouches with, its ends trimmed. */
export const SHORTEST_VOUCHING = 10;

/** Whether the author may store the text anyway by giving a reason. False for identity numbers. */
export function isOverridable(kind: IdentityKind): boolean {
  return kind !== 'PERSONNUMMER' && kind !== 'SAMORDNINGSNUMMER';
}
