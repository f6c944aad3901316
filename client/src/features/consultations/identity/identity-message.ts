import { identityKindWords } from 'shared/consultations/consult-words.ts';
import type { IdentityHit } from 'shared/consultations/identity-hit.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import type { Locale } from 'shared/text/locale.ts';

/** The kinds of finds in words, each once: "personnummer, telefonnummer". */
export const kindsInWords = (hits: readonly IdentityHit[], locale: Locale): string =>
  [...new Set(hits.map(({ kind }) => identityKindWords[kind][locale]))].join(', ');

/** What to take out of a text before it may be stored, as the server would say it; undefined where nothing stands in the way. */
export const identityMessage = (stopping: readonly IdentityHit[], locale: Locale): string | undefined =>
  stopping.length > 0 ? fieldMessage('identityFound', locale, { kinds: kindsInWords(stopping, locale) }) : undefined;
