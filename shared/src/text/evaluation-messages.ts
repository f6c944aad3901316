import type { Locale } from './locale.ts';

/** What is missing or wrong in a method evaluation. Sorted by key; part of the one list in field-messages.ts. */
export const EVALUATION_MESSAGES = {
  conclusionTooLong: {
    sv: 'Slutsatsen är {words} ord och ska kunna läsas på en minut. Korta den till högst {max} ord.',
    en: 'The conclusion has {words} words and should be read in a minute. Shorten it to at most {max} words.',
  },
} satisfies Record<string, Record<Locale, string>>;
