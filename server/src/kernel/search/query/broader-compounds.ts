import { analyseWord } from '../language/analyse-word.ts';
import { anyOf, terms, type Clause } from './clause.ts';
import type { WordFacts } from './word-facts.queries.ts';

/** What care puts last in compounds without telling more of the subject: whoever asks about `fibromyalgipatienter` asks about `fibromyalgi`. */
const GENERAL = new Set(
  'patient behandling bedömning samtal besvär problem problematik team insats utredning preparat läkemedel medicin tablett besök sjukdom'.split(
    ' ',
  ),
);

/** A compound no entry has by what it is about, where its last part says only that it is of care. */
export function broaderClauses(word: string, facts: WordFacts): Clause[] {
  const { parts } = analyseWord(word);
  const last = parts.at(-1);
  const isGeneral = last?.lemmas.some((lemma) => GENERAL.has(lemma)) ?? false;
  const before = parts.slice(0, -1);
  const through = before.map(({ lemmas: [lemma = ''] }) => lemma).join(' ');
  if (!isGeneral || through === '' || facts.same.some(({ asked }) => asked === word)) return [];
  return [{ how: 'BROADER', through, all: before.map(({ lemmas, families }) => terms(anyOf(lemmas, families))) }];
}
