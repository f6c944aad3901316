import type { Context } from '../../context.ts';
import { folded } from '../language/fold.ts';
import { interpret, spellingOf, type Interpretation, type Reading, type Span } from './interpretation.ts';
import { wordFacts } from './word-facts.queries.ts';

/**
 * Makes out what words mean with what the index and the tables know of them. A word that was misspelt is asked about once more as it was probably meant, so
 * that its synonyms count too: `utsatning` is `utsättning`, and that is what others call `nedtrappning`.
 */
export async function understand(context: Context, words: readonly string[], reading: Reading = {}): Promise<Interpretation> {
  const options = { english: context.locale === 'en', ...reading };
  const typed = interpret(words, await wordFacts(context, words, options), options);
  // A suggestion is shown while somebody is still typing: what may be a slip may as well not be finished.
  const doubts = options.openEnd ? [] : doubtsOf(typed);
  const corrected = await correctedSpans(context, typed.words, [...typed.spelling, ...doubts], options);
  const isDoubt = ({ from, to }: Span) => typed.words.slice(from, to).some((word) => doubts.some((each) => each.typed === word));
  const [sure, doubtful] = [corrected.filter((span) => !isDoubt(span)), corrected.filter(isDoubt)];
  return { ...typed, spans: [...typed.spans, ...sure], foldedSpans: [...typed.foldedSpans, ...doubtful] };
}

/** Words that make sense and may be slips all the same, as they may have been meant. */
function doubtsOf({ words, foldedSpans }: Interpretation): Interpretation['spelling'] {
  return spellingOf(words, foldedSpans).filter(({ typed, meant }) => folded(meant) !== folded(typed));
}

/** What corrected words lead to, their synonyms too; nothing where none is corrected. */
async function correctedSpans(
  context: Context,
  words: readonly string[],
  spelling: Interpretation['spelling'],
  options: Reading,
): Promise<Span[]> {
  if (spelling.length === 0) return [];
  const meant = words.map((word) => spelling.find((each) => each.typed === word)?.meant ?? word);
  const corrected = interpret(meant, await wordFacts(context, meant, options), options);
  const isCorrected = ({ from, to }: Span) => meant.slice(from, to).some((word, index) => word !== words[from + index]);
  return corrected.spans.filter(isCorrected).map((span) => asGuess(span, meant));
}

/** Whatever a corrected word leads to is a guess; what is another word for it is told as that too. */
function asGuess({ from, to, clause }: Span, meant: readonly string[]): Span {
  const through = meant.slice(from, to).join(' ');
  const other = clause.through === null ? {} : { next: { how: clause.how, through: clause.through } };
  return { from, to, clause: { ...clause, how: 'SPELLING', through, ...other } };
}
