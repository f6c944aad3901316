import type { Locale } from './locale.ts';

/**
 * What is wrong with a field or missing before a step, in words that say how to mend it. Schemas and guards name a key; `{name}` stands for a parameter.
 * Sorted by key.
 */
const FIELD_MESSAGES: Record<string, Record<Locale, string>> = {
  formattingNotAllowed: {
    sv: 'Texten innehåller formatering som inte kan sparas. Använd stycken, rubriker, listor, tabeller, fetstil, kursiv och länkar.',
    en: 'The text holds formatting that cannot be saved. Use paragraphs, headings, lists, tables, bold, italic and links.',
  },
  invalid: { sv: 'Värdet går inte att använda här. Kontrollera det.', en: 'This value cannot be used here. Check it.' },
  linkNotAllowed: {
    sv: 'Länken måste börja med https://, mailto: eller / (en sida här).',
    en: 'The link must begin with https://, mailto: or / (a page on this site).',
  },
  notText: { sv: 'Texten innehåller tecken som inte går att spara. Skriv om den.', en: 'The text holds characters that cannot be saved. Rewrite it.' },
  required: { sv: 'Fyll i det här.', en: 'Fill this in.' },
  tooLong: { sv: 'Texten får vara högst {max} tecken. Korta den.', en: 'The text may be at most {max} characters. Shorten it.' },
};

/** Values for the `{name}` places of a message. */
export type MessageParameters = Readonly<Record<string, string | number>>;

/** Whether there is a wording for `key`. */
export function hasFieldMessage(key: string): boolean {
  return Object.hasOwn(FIELD_MESSAGES, key);
}

/**
 * The wording of a message key in the reader's language. A place without a parameter stays empty.
 *
 * @throws RangeError for a key without a wording, so that a forgotten one is found by the first test that meets it.
 */
export function fieldMessage(key: string, locale: Locale, parameters: MessageParameters = {}): string {
  const message = hasFieldMessage(key) ? FIELD_MESSAGES[key] : undefined;
  if (!message) throw new RangeError(`No wording for the message key ${key}`);
  return message[locale].replace(/\{(\w+)\}/g, (_place, name: string) => String(parameters[name] ?? ''));
}
