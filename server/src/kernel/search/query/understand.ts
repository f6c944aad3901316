import type { Context } from '../../context.ts';
import { interpret, type Interpretation, type Reading, type Span } from './interpretation.ts';
import { wordFacts } from './word-facts.queries.ts';

/**
 * Makes out what words mean with what the index and the tables know of them. A word that was misspelt is asked about once more as it was probably meant, so
 * that its synonyms count too: `utsatning` is `utsättning`, and that is what others call `nedtrappning`.
 */
export async function understand(context: Context, words: readonly string[], reading: Reading = {}): Promise<Interpretation> {
  const options = { english: context.locale === 'en', ...reading };
  const typed = interpret(words, await wordFacts(context, words, options), options);
  if (typed.spelling.length === 0) return typed;
  const meant = words.map((word) => typed.spelling.find((each) => each.typed === word)?.meant ?? word);
  const corrected = interpret(meant, await wordFacts(context, meant, options), options);
  const isCorrected = ({ from, to }: Span) => meant.slice(from, to).some((word, index) => word !== words[from + index]);
  const spans = corrected.spans.filter(isCorrected).map((span) => asGuess(span, meant));
  return { ...typed, spans: [...typed.spans, ...spans] };
}

/** Whatever a corrected word leads to is a guess. */
function asGuess({ from, to, clause }: Span, meant: readonly string[]): Span {
  const through = meant.slice(from, to).join(' ');
  return { from, to, clause: { ...clause, how: 'SPELLING', through } };
}
