import type { Locale } from './locale.ts';

/** What is wrong with a search that is counted, or with a synonym. Sorted by key; part of the one list in field-messages.ts. */
export const SEARCH_MESSAGES = {
  searchNotCounted: { sv: 'Sökningen räknas inte.', en: 'The search is not counted.' },
  synonymKnown: { sv: 'De två hör redan ihop i tabellen.', en: 'The two belong together in the table already.' },
  synonymOfNothing: {
    sv: 'Skriv ett ord som säger något: småord som ”och” och ”vid” söks inte.',
    en: 'Write a word that says something: small words such as “and” and “with” are not searched for.',
  },
  synonymOfItself: {
    sv: 'Skriv ett annat uttryck: de två söks redan som samma.',
    en: 'Write another expression: the two are searched for as the same already.',
  },
} satisfies Record<string, Record<Locale, string>>;
