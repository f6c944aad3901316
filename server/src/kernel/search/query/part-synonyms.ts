import { analyseWord } from '../language/analyse-word.ts';
import { keyWords } from '../synonyms/synonym-key.ts';
import { anyOf, meaningLexemes, terms, type Clause } from './clause.ts';
import type { WordFacts } from './word-facts.queries.ts';

/**
 * A compound no entry has, by other words for its parts: `medicinlista` is `läkemedel` + `lista`, and `självmordsprevention`, a compound in itself before the
 * last part, is `suicid` + `prevention`. None where no part has another word, or the index has the compound itself.
 */
export function partSynonymClauses(word: string, facts: WordFacts): Clause[] {
  const { parts, inner } = analyseWord(word);
  if (parts.length < 2 || facts.same.some(({ asked }) => asked === word)) return [];
  const runs = [{ lemmas: [], from: 0, to: 0 }, ...inner.map(({ lemma, from, to }) => ({ lemmas: [lemma], from, to }))];
  return runs.flatMap(({ lemmas, from, to }) => {
    const before = parts.slice(0, from);
    const after = parts.slice(to);
    const run = lemmas.length > 0 ? [{ lemmas, families: [], mustBeOther: true }] : [];
    return withOthers([...before, ...run, ...after], facts);
  });
}

type Piece = { lemmas: string[]; families: string[]; mustBeOther?: boolean };

/** The pieces of a compound, each as it is or as another word for it; nothing where none has another word, or one that must have it has not. */
function withOthers(pieces: readonly Piece[], facts: WordFacts): Clause[] {
  const others = pieces.map(({ lemmas }) =>
    facts.synonyms.filter(({ key, means }) => lemmas.includes(key) && keyWords(means).length === 1).map(({ means }) => means),
  );
  const [through] = others.flat();
  if (through === undefined || pieces.some(({ mustBeOther }, index) => mustBeOther && others[index]?.length === 0)) return [];
  const all = pieces.map(({ lemmas, families }, index) =>
    terms([...anyOf(lemmas, families), ...(others[index] ?? []).flatMap((means) => keyWords(means).flatMap(meaningLexemes))]),
  );
  return [{ how: 'SYNONYM', through, all }];
}
