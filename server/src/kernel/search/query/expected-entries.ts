import type { SearchGroup } from 'shared/search/search-words.ts';
import type { Context } from '../../context.ts';
import { isCountedWord } from '../index/count-words.ts';
import type { Term } from './clause.ts';
import type { Interpretation, Span } from './interpretation.ts';
import { cover, withoutNarrower } from './tsquery.ts';
import { wordCounts, type GroupCounts } from './word-counts.queries.ts';

/** How many entries of a group are expected to answer, and how many it has. */
export type Expected = { entries: number; total: number };

/** What no word of the index says is taken to be rare. */
const UNCOUNTED = 500;

/** About how many entries of each group have what a question asks for, as if its words were strewn by chance; also with the readings without signs. */
export async function expectedEntries(
  context: Context,
  { words, spans, foldedSpans }: Interpretation,
): Promise<{ usual: Map<SearchGroup, Expected>; folded: Map<SearchGroup, Expected> }> {
  const all = [...spans, ...foldedSpans];
  const terms = all.flatMap(({ clause }) => clause.all.flat());
  const counts = await wordCounts(context, [...new Set(terms.map(wordOf))]);
  const expect = (some: readonly Span[]) => new Map([...counts].map(([group, here]) => [group, expectedIn(here, words.length, some)]));
  return { usual: expect(spans), folded: expect(all) };
}

/** About how many entries of each group have what any of some questions asks for, and how many in all each of them. */
export async function expectedOfAny(
  context: Context,
  questions: readonly Interpretation[],
): Promise<{ ofAny: Map<SearchGroup, Expected>; each: number[] }> {
  const terms = questions.flatMap(({ spans }) => spans.flatMap(({ clause }) => clause.all.flat()));
  const counts = await wordCounts(context, [...new Set(terms.map(wordOf))]);
  const expect = (here: GroupCounts, { words, spans }: Interpretation) => expectedIn(here, words.length, spans).entries;
  const sum = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);
  return {
    ofAny: new Map(
      [...counts].map(([group, here]) => [
        group,
        { entries: Math.min(here.total, sum(questions.map((each) => expect(here, each)))), total: here.total },
      ]),
    ),
    each: questions.map((each) => sum([...counts.values()].map((here) => expect(here, each)))),
  };
}

function expectedIn({ total, entries }: GroupCounts, wordCount: number, spans: readonly Span[]): Expected {
  const countOf = (term: Term) => (term.open ? (term.expected ?? 0) : isCounted(term) ? (entries.get(wordOf(term)) ?? 0) : UNCOUNTED);
  const or = (parts: readonly number[]) =>
    Math.min(
      total,
      parts.reduce((sum, part) => sum + part, 0),
    );
  const and = (parts: readonly number[]) => parts.reduce((product, part) => (product * part) / Math.max(total, 1), total);
  const clause = ({ clause }: Span) => and(clause.all.map((terms) => or(terms.map(countOf))));
  return { entries: cover<number>(wordCount, withoutNarrower(spans), { clause, and, or }) ?? 0, total };
}

/** Stems are not among the words that are counted, nor are words of two letters: `ny` is in many entries for all that is known. */
function isCounted(term: Term): boolean {
  return /^[wlpd]:/.test(term.lexeme) && isCountedWord(wordOf(term));
}

/** A lexeme without what says of which kind it is. */
function wordOf({ lexeme }: Term): string {
  return lexeme.charAt(1) === ':' ? lexeme.slice(2) : lexeme;
}
