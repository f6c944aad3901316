import type { ReactNode } from 'react';
import type { Localised as LocalisedValue } from 'shared/text/localised.ts';
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

/** Whether a reader in English meets anything in Swedish within the value, however deep. */
export function saysUntranslated(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'sv' in value ? isUntranslated(value) : Object.values(value).some(saysUntranslated);
}

/** A text that may not be translated: in an English page an untranslated one says that it is Swedish. */
export function Localised({ value }: { value: MaybeTranslated<string> | LocalisedValue<string> }): ReactNode {
  return isUntranslated(value) ? <span lang="sv">{value.sv}</span> : inReadersLanguage(value);
}
