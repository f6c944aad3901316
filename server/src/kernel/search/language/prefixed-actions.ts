import { isNoun, type Dictionary, type Lemma } from './dictionary.ts';
import { verbOf } from './word-family.ts';

/** What people put before the noun of an action to make another of it: `överförbrukning`, `underrapportering`, `återinsättning`. */
const PREFIXES = [
  'över',
  'under',
  'åter',
  'miss',
  'efter',
  'vidare',
  'till',
  'sam',
  'fram',
  'för',
  'upp',
  'ned',
  'om',
  'ut',
  'in',
  'av',
  'på',
];

/** Shorter ones are other words with the same end: `omning` is nothing. */
const SHORTEST_ACTION = 6;

/** The nouns of actions a strange word is one of with a prefix, which no dictionary lists in full; `förbrukning` in `överförbrukningen`. */
export function prefixedActions(dictionary: Dictionary, form: string): Lemma[] {
  return PREFIXES.flatMap((prefix) => {
    if (!form.startsWith(prefix)) return [];
    const actions = dictionary
      .lemmasOf(form.slice(prefix.length))
      .filter((lemma) => isNoun(lemma) && !lemma.isName && lemma.word.length >= SHORTEST_ACTION && verbOf(dictionary, lemma.word) !== null);
    return actions.map((lemma) => ({ ...lemma, word: prefix + lemma.word }));
  });
}

/** The verb of such a noun with its prefix: `överförbruka`; null for what is no such noun. */
export function prefixedVerb(dictionary: Dictionary, { word }: Lemma): string | null {
  for (const prefix of PREFIXES) {
    const verb = word.startsWith(prefix) ? verbOf(dictionary, word.slice(prefix.length)) : null;
    if (verb !== null) return prefix + verb;
  }
  return null;
}
