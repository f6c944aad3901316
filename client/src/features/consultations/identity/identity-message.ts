import { identityKindsInWords } from 'shared/consultations/consult-words.ts';
import type { IdentityHit } from 'shared/consultations/identity-hit.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import type { Locale } from 'shared/text/locale.ts';

/** What was found, in words. */
export const kindsInWords = (hits: readonly IdentityHit[], locale: Locale): string =>
  identityKindsInWords(
    hits.map(({ kind }) => kind),
    locale,
  );

/** What to take out of a text before it may be stored, as the server would say it; undefined where nothing stands in the way. */
export const identityMessage = (stopping: readonly IdentityHit[], locale: Locale): string | undefined =>
  stopping.length > 0 ? fieldMessage('identityFound', locale, { kinds: kindsInWords(stopping, locale) }) : undefined;
