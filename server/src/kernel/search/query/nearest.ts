import { SEARCH_GROUPS, type SearchGroup } from 'shared/search/search-words.ts';
import type { Context } from '../../context.ts';
import { analyseWord } from '../language/analyse-word.ts';
import { alike } from './alike.ts';
import { expectedOfAny, type Expected } from './expected-entries.ts';
import { mayGo } from './general-words.ts';
import { interpret, type Interpretation, type Span } from './interpretation.ts';
import { findEntries, type FoundEntry } from './search.queries.ts';
import { hitOf, search, type SearchHit } from './search.ts';
import { typedApart, typedWords } from './typed-words.ts';
import { LEVELS, textQueries, type TextQueries } from './tsquery.ts';
import { wordFacts } from './word-facts.queries.ts';

type Options = { region: string | null; first: number };

/** So many other words for a word are followed. */
const MOST_OTHERS = 3;

const everything = { groups: SEARCH_GROUPS, level: null, track: null, patientGroup: null, profession: null };

/**
 * What comes nearest where nothing has all the words of a question: what has all of them but one, what is called so where the last word goes on, as the suggestions
 * have said, what other words for its word have other words for, and else what is like the question.
 */
export async function nearestTo(
  context: Context,
  { text, interpretation }: { text: string; interpretation: Interpretation },
  { region, first }: Options,
): Promise<SearchHit[]> {
  const found = await withAllButOne(context, text, interpretation, { region, first });
  const begun = found.length > 0 ? found : await withBeginning(context, text, { region, first });
  const near = begun.length > 0 ? begun : await withOtherWords(context, interpretation, { region, first });
  if (near.length > 0) return near;
  const telling = interpretation.words.filter((word) => !mayGo(word)).join(' ');
  return alike(context, telling || text, { groups: SEARCH_GROUPS, region, first });
}

/**
 * What lacks a verb or an adjective comes before what lacks a noun, and what lacks a word many have before what lacks one that few have: of `sätta in gabapentin` it is
 * `gabapentin` that tells, of `alkohol och smärta` it is `alkohol`.
 */
async function withAllButOne(
  context: Context,
  text: string,
  interpretation: Interpretation,
  { region, first }: Options,
): Promise<SearchHit[]> {
  const left = interpretation.words.length > 1 ? interpretation.words.map((_, index) => without(interpretation, index)) : [];
  // What has only the word that says least, `hjälper` of `hjälper akupunktur`, is near nothing that was asked.
  const shorter = left.filter(({ words }) => !words.every(mayGo));
  if (shorter.length === 0) return [];
  const { ofAny, each } = await expectedOfAny(context, shorter);
  const apart = typedApart(text);
  const tells = (word: string) => analyseWord(word).isTelling && (apart.get(word)?.verbs.length ?? 0) === 0;
  const lacksNoun = (one: Interpretation) => Number(tells(interpretation.words[left.indexOf(one)] ?? ''));
  const expected = (one: Interpretation) => each[shorter.indexOf(one)] ?? 0;
  const likely = shorter.toSorted((one, other) => lacksNoun(one) - lacksNoun(other) || expected(one) - expected(other));
  const found = await answeringAny(context, likely, ofAny, { region, first });
  return found.map((entry) => hitOf(entry, interpretation, context.locale));
}

/** What answers any of some questions, the first of them the closest. */
async function answeringAny(
  context: Context,
  questions: readonly Interpretation[],
  expected: Map<SearchGroup, Expected>,
  { region, first }: Options,
): Promise<FoundEntry[]> {
  const found = await findEntries(
    context,
    { column: 'words', ...levelsOf(questions), folded: null },
    { filter: { ...everything, region }, page: { first, after: null }, expected: { usual: expected, folded: expected } },
  );
  return found.toSorted((one, other) => other.score - one.score).slice(0, first);
}

/** The questions as levels of one, the first of them the closest; all that are left are the last. */
function levelsOf(questions: readonly Interpretation[]): Pick<TextQueries, 'levels' | 'strewn'> {
  const queries = questions.map((each) => textQueries(each));
  const ways = queries.flatMap(({ levels }) => levels.at(-1) ?? []);
  const anyOf = (some: readonly string[]) => (some.length > 0 ? some.map((way) => `(${way})`).join(' | ') : null);
  return {
    levels: LEVELS.map((level) => anyOf(ways.slice(0, level === LEVELS.length ? ways.length : level))),
    strewn: { usual: anyOf(queries.flatMap(({ strewn }) => strewn.usual ?? [])), folded: null },
  };
}

async function withBeginning(context: Context, text: string, { region, first }: Options): Promise<SearchHit[]> {
  const { groups } = await search(context, text, { ...everything, region }, { first, after: null, titleOnly: true });
  return groups.flatMap(({ hits }) => hits.filter(({ title }) => title.ranges.length > 0)).slice(0, first);
}

/** Where nothing has a word nor another one for it: what these lead to in their turn. `arbetsterapi` is what an `arbetsterapeut` does, who is of the `team`. */
async function withOtherWords(context: Context, { words, spans }: Interpretation, options: Options): Promise<SearchHit[]> {
  const others = words.length > 1 ? [] : spans.flatMap(({ clause: { synonymId, through } }) => (synonymId && through ? [through] : []));
  const asked = [...new Set(others)].slice(0, MOST_OTHERS).map(typedWords);
  if (asked.length === 0) return [];
  const facts = await wordFacts(context, asked.flat());
  const questions = asked.map((each) => interpret(each, facts, { english: context.locale === 'en' }));
  const { ofAny } = await expectedOfAny(context, questions);
  const found = await answeringAny(context, questions, ofAny, options);
  return found.flatMap((entry) => {
    const hits = questions.map((each) => hitOf(entry, each, context.locale));
    return hits.find(({ title, passage }) => title.ranges.length + passage.ranges.length > 0) ?? [];
  });
}

/** The question without one of its words. What several words mean together goes with any of them. */
function without({ words, spans }: Interpretation, index: number): Interpretation {
  const left = spans.flatMap(({ from, to, clause }): Span[] => {
    if (to <= index) return [{ from, to, clause }];
    return from > index ? [{ from: from - 1, to: to - 1, clause }] : [];
  });
  return { words: words.filter((_, at) => at !== index), spans: left, foldedSpans: [], spelling: [] };
}
