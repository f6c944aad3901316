import type { Locale } from './locale.ts';

const LANGUAGES: Record<Locale, string> = { sv: 'sv-SE', en: 'en-GB' };

/**
 * A value as it stands in a message: a word in the reader's language, a number with its thousands set apart from ten thousand on, so that a year stays a year.
 */
export function messageValue(value: string | number | Record<Locale, string>, locale: Locale): string {
  if (typeof value === 'number') return value.toLocaleString(LANGUAGES[locale], { useGrouping: 'min2', maximumFractionDigits: 20 });
  return typeof value === 'object' ? value[locale] : value;
}
