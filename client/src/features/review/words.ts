import type { Word } from 'shared/organisation/organisation-words.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';

/** The word of a key in the reader's language. */
export function wordOf<Key extends string>(table: Record<Key, Word>, key: Key): string {
  return inReadersLanguage(table[key]);
}

/** A table of words as the options of a select or the choices of a group. */
export function choicesOf<Key extends string>(table: Record<Key, Word>): { value: Key; label: string }[] {
  return (Object.keys(table) as Key[]).map((value) => ({ value, label: wordOf(table, value) }));
}
