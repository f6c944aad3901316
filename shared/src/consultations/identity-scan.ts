import { findAddresses, findEmails, findRecordUrls } from './contact-patterns.ts';
import { findDates, findHighAges } from './date-patterns.ts';
import { readDigits } from './digit-stream.ts';
import { identitySeverity, isOverridable, type IdentityHit, type RawHit } from './identity-hit.ts';
import { findIdentityNumbers, findLikeIdentityNumbers } from './identity-number.ts';
import { findNames } from './name-patterns.ts';
import { normaliseText, originalSpan } from './normalise-text.ts';
import { findPhoneNumbers } from './phone-number.ts';
import { findRarePlaces, findWorkplacesAndSchools } from './place-patterns.ts';
import { readWords } from './words.ts';

export type { IdentityKind } from './identity-hit.ts';

/**
 * What in a text may identify a person: the gate for every text of a consultation, in the browser as a hint and on the server as
 * the decision. Offsets are UTF-16 units of the text given, sorted, and hits never overlap: an identity number goes before other hard
 * hits, a hard hit before a soft one, then the earlier and longer.
 *
 * Identity numbers are found in every way of writing them. Telephone numbers, e-mail, street addresses and links into records are found in
 * their usual forms. The soft kinds are hints with no promise to find all. A list of the unit's own staff, whose names are allowed, is
 * for the caller to apply to NAME hits. Linear in the length of the text.
 */
export function scanIdentity(text: string): IdentityHit[] {
  const normalised = normaliseText(text);
  const { folded } = normalised;
  const digits = readDigits(folded);
  const words = readWords(folded);
  const hits = [
    ...findIdentityNumbers(folded, digits),
    ...findPhoneNumbers(folded, digits),
    ...findEmails(folded),
    ...findAddresses(folded),
    ...findRecordUrls(folded),
    ...findLikeIdentityNumbers(folded),
    ...findNames(words),
    ...findDates(folded),
    ...findHighAges(folded),
    ...findWorkplacesAndSchools(words),
    ...findRarePlaces(words),
  ];
  return withoutOverlap(hits, folded.length).map(({ kind, start, end }) => ({
    kind,
    severity: identitySeverity[kind],
    ...originalSpan(normalised, start, end),
  }));
}

/** Keeps the weightiest of hits that overlap and sorts what is left. */
function withoutOverlap(hits: readonly RawHit[], length: number): RawHit[] {
  const taken = new Uint8Array(length);
  const kept: RawHit[] = [];
  for (const hit of hits.toSorted((a, b) => weight(b) - weight(a) || a.start - b.start || b.end - a.end)) {
    if (taken.subarray(hit.start, hit.end).includes(1)) continue;
    taken.fill(1, hit.start, hit.end);
    kept.push(hit);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

function weight({ kind }: RawHit): number {
  if (!isOverridable(kind)) return 2;
  return identitySeverity[kind] === 'HARD' ? 1 : 0;
}
