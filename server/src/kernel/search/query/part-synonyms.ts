import { analyseWord } from '../language/analyse-word.ts';
import { keyWords } from '../synonyms/synonym-key.ts';
import { anyOf, meaningLexemes, terms, type Clause } from './clause.ts';
import type { WordFacts } from './word-facts.queries.ts';

/**
 * A compound no entry has, by other words for its parts: `medicinlista` is `läkemedel` + `lista`, and `självmordsprevention`, a compound in itself before the
 * last part, is `suicid` + `prevention`. They stand near one another, and come after other words for the whole. None where no part has another word, the index has
 * the compound itself, or it is a word of the language that has other words of its own: `arbetsterapi` is no `behandling` beside `arbete`.
 */
export function partSynonymClauses(word: string, facts: WordFacts): Clause[] {
  const { parts, inner, isListed, lemmas } = analyseWord(word);
  if (parts.length < 2 || facts.same.some(({ asked }) => asked === word)) return [];
  if (isListed && facts.synonyms.some(({ key }) => lemmas.includes(key))) return [];
  const runs = [{ lemmas: [], from: 0, to: 0 }, ...inner.map(({ lemma, from, to }) => ({ lemmas: [lemma], from, to }))];
  return runs.flatMap(({ lemmas, from, to }) => {
    const before = parts.slice(0, from);
    const after = parts.slice(to);
    const run = lemmas.length > 0 ? [{ lemmas, families: [], mustBeOther: true }] : [];
    return withOthers([...before, ...run, ...after], facts);
  });
}

type Piece = { lemmas: string[]; families: string[]; mustBeOther?: boolean };

/** The pieces of a compound, one of them by another word for it; nothing for a piece that must have one and has none. */
function withOthers(pieces: readonly Piece[], facts: WordFacts): Clause[] {
  const own = pieces.map(({ lemmas, families }) => terms(anyOf(lemmas, families)));
  const others = pieces.map(({ lemmas }) =>
    terms(
      facts.synonyms
        .filter(({ key, means }) => lemmas.includes(key) && keyWords(means).length === 1)
        .flatMap(({ means }) => keyWords(means).flatMap(meaningLexemes)),
    ),
  );
  if (pieces.some(({ mustBeOther }, index) => mustBeOther && others[index]?.length === 0)) return [];
  const either = pieces.map(({ mustBeOther }, index) => [...(mustBeOther ? [] : (own[index] ?? [])), ...(others[index] ?? [])]);
  // What has the very parts is told as that: here one part at least must be the other word.
  return others.flatMap((other, at): Clause[] =>
    other.length === 0 || (pieces.some(({ mustBeOther }) => mustBeOther) && !pieces[at]?.mustBeOther)
      ? []
      : [{ how: 'SYNONYM', through: null, all: either.map((each, index) => (index === at ? other : each)), where: 'NEAR', isWide: true }],
  );
}
