import type { ReactNode } from 'react';
import { translatedOf, type Localised as LocalisedValue, type Translated } from 'shared/text/localised.ts';
import { locale } from './locale.ts';

type MaybeTranslated<T> = { sv: T; en?: T | null };

/** The text in the reader's language, Swedish where it is not translated. */
export function inReadersLanguage<T>(value: MaybeTranslated<T>): T {
  return locale === 'en' ? (value.en ?? value.sv) : value.sv;
}

/** Whether a reader in English meets the text in Swedish. */
export function isUntranslated({ en }: MaybeTranslated<unknown>): boolean {
  return locale === 'en' && !en;
}

/** How much of what is said within a value a reader in English meets in Swedish, however deep it stands: none of it on a Swedish page. */
export function untranslatedOf(value: unknown): 'NONE' | 'PART' | 'ALL' {
  return untranslated(translatedOf(value));
}

/** The same, told of something by the server. */
export function untranslated(translated: Translated | null | undefined): 'NONE' | 'PART' | 'ALL' {
  if (locale !== 'en' || !translated || translated === 'ALL') return 'NONE';
  return translated === 'PART' ? 'PART' : 'ALL';
}

/** A text that may not be translated: in an English page an untranslated one says that it is Swedish. */
export function Localised({ value }: { value: MaybeTranslated<string> | LocalisedValue<string> }): ReactNode {
  return isUntranslated(value) ? <span lang="sv">{value.sv}</span> : inReadersLanguage(value);
}
