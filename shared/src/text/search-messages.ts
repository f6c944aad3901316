import type { Locale } from './locale.ts';

/** What is wrong with a search that is counted, or with a synonym. Sorted by key; part of the one list in field-messages.ts. */
export const SEARCH_MESSAGES = {
  searchNotCounted: { sv: 'Sökningen räknas inte.', en: 'The search is not counted.' },
  synonymKnown: { sv: 'De två hör redan ihop i tabellen.', en: 'The two belong together in the table already.' },
  synonymOfItself: {
    sv: 'Skriv ett annat uttryck: de två söks redan som samma.',
    en: 'Write another expression: the two are searched for as the same already.',
  },
} satisfies Record<string, Record<Locale, string>>;
