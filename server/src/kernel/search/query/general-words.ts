import { analyseWord } from '../language/analyse-word.ts';
import type { Clause } from './clause.ts';

/** Some words of a question, with one way they may be met. */
type Met = { from: number; to: number; clause: Clause };

/** What care puts last in compounds, and beside other words, without telling more of the subject: `fibromyalgipatienter` and `fibromyalgi behandling`. */
const GENERAL = new Set(
  (
    'patient behandling bedömning samtal besvär problem problematik team insats utredning preparat läkemedel medicin tablett besök sjukdom ' +
    'symtom fråga schema period tid längd grad användning hantering rutin'
  ).split(' '),
);

/** What somebody wants to read, as said beside a subject. */
const KINDS_OF_TEXT = new Set('kurs utbildning riktlinje rekommendation vårdprogram råd information fakta evidens'.split(' '));

/** What somebody asks of a method: `fungerar gabapentin`, `vilken effekt har TENS`. */
const ASKED_OF_METHODS = new Set(
  'fungera funka hjälpa hjälp verka effekt verkan nytta använda ge prova testa rekommendera bra dålig bäst lämplig värd länge ofta mycket'.split(
    ' ',
  ),
);

/** What nearly everything here is, said beside something that tells more. */
const OF_EVERYTHING = 'långvarig kronisk'.split(' ');

/** What nearly everything here is about tells no more beside such a word. */
const EVERYWHERE = new Set(['smärta', 'vård', ...OF_EVERYTHING]);

/** Whether a base form says only that something is of care. */
export const isGeneral = (lemma: string): boolean => GENERAL.has(lemma);

/** Whether a word says so little beside others that these may be asked for without it. */
export const mayGo = (word: string): boolean =>
  analyseWord(word).lemmas.some(
    (lemma) => GENERAL.has(lemma) || KINDS_OF_TEXT.has(lemma) || ASKED_OF_METHODS.has(lemma) || OF_EVERYTHING.includes(lemma),
  );

/** The words also met by the others alone, where one of them is general: the recommendation about fibromyalgia need not speak of `behandling`. */
export function withoutGeneral(words: readonly string[], spans: readonly Met[]): Met[] {
  const tells = (word: string) => !mayGo(word) && !analyseWord(word).lemmas.some((lemma) => EVERYWHERE.has(lemma));
  if (!words.some(mayGo) || !words.some(tells)) return [...spans];
  const endOfGeneral = (to: number) => {
    const next = words.findIndex((word, at) => at >= to && !mayGo(word));
    return next < 0 ? words.length : next;
  };
  const wider = spans
    .filter(({ from, to }) => !words.slice(from, to).every(mayGo))
    .flatMap(({ from, to, clause }): Met[] => {
      const widened = asLittle(clause);
      const reach = { from: words.slice(0, from).findLastIndex((word) => !mayGo(word)) + 1, to: endOfGeneral(to) };
      return reach.from === from && reach.to === to ? [] : [{ ...reach, clause: widened }];
    });
  return [...spans, ...wider];
}

/** As little as a broader word, though it is the very one that is found and told as that. */
function asLittle(clause: Clause): Clause {
  return { ...clause, isWide: true };
}
