import { analyseWord } from '../language/analyse-word.ts';
import { anyOf, expressionTerms, terms, type Clause } from './clause.ts';
import { isGeneral } from './general-words.ts';
import type { WordFacts } from './word-facts.queries.ts';

/**
 * A compound no entry has by what it is about, where its last part says only that it is of care; and by other words for that: `käkledsbesvär` is about `käkfunktion`,
 * as the jaw joint is.
 */
export function broaderClauses(word: string, facts: WordFacts): Clause[] {
  const { parts, inner } = analyseWord(word);
  const endsGenerally = parts.at(-1)?.lemmas.some(isGeneral) ?? false;
  const before = parts.slice(0, -1);
  const through = before.map(({ lemmas: [lemma = ''] }) => lemma).join(' ');
  if (!endsGenerally || through === '' || facts.same.some(({ asked }) => asked === word)) return [];
  const whole =
    before.length === 1
      ? before.flatMap(({ lemmas }) => lemmas)
      : inner.filter(({ from, to }) => from === 0 && to === before.length).map(({ lemma }) => lemma);
  const others = facts.synonyms.filter(({ key }) => whole.includes(key));
  return [
    { how: 'BROADER', through, all: before.map(({ lemmas, families }) => terms(anyOf(lemmas, families))) },
    ...others.map(({ means }): Clause => ({ how: 'BROADER', through: means, all: expressionTerms(means) })),
  ];
}
