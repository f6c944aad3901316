import { LONGEST_SEARCH, SEARCH_GROUPS, type SearchGroup } from 'shared/search/search-words.ts';
import { namesSomebody } from 'shared/search/names-somebody.ts';
import { inLocale, type Localised } from 'shared/text/localised.ts';
import type { Locale } from 'shared/text/locale.ts';
import type { Context } from '../../context.ts';
import { expectedEntries } from './expected-entries.ts';
import { answerOf, type Reason } from './highlight.ts';
import type { Interpretation } from './interpretation.ts';
import { marked, passageOf, type MarkedText } from './passage.ts';
import { running, underName, withoutTitle } from './shown-texts.ts';
import { findEntries, type FoundEntry, type SearchCursor, type SearchFilter } from './search.queries.ts';
import { textQueries } from './tsquery.ts';
import { typedAbbreviations, typedApart, typedWords } from './typed-words.ts';
import { understand } from './understand.ts';
import { urgentQuery } from './urgent-help.ts';

/** A result as it is shown: texts with marks, in the language they are in. */
export type SearchHit = Omit<FoundEntry, 'title' | 'body' | 'partOf'> & {
  title: MarkedText;
  passage: MarkedText;
  partOf: string | null;
  /** The language the title and the passage are in. */
  language: Locale;
  reasons: Reason[];
};

/** The results of one group. */
export type GroupResult = { group: SearchGroup; total: number; hits: SearchHit[]; hasMore: boolean };

/** What a search found, and how it understood what was typed. */
export type SearchResult = {
  /** True where the text was too long to be a question of some words; nothing is searched then. */
  tooLong: boolean;
  /** True where the text points out somebody: nothing is searched then. */
  namesSomebody: boolean;
  interpretation: Interpretation;
  groups: GroupResult[];
};

type Options = { first: number; after: SearchCursor | null; titleOnly?: boolean };

const nothing: SearchResult = {
  tooLong: false,
  namesSomebody: false,
  interpretation: { words: [], spans: [], foldedSpans: [], spelling: [] },
  groups: [],
};

/** Searches everything the viewer may find. Groups that answer more closely come first; what is typed is stored nowhere. */
export async function search(context: Context, text: string, filter: SearchFilter, options: Options): Promise<SearchResult> {
  if (text.length > LONGEST_SEARCH) return { ...nothing, tooLong: true };
  if (namesSomebody(text)) return { ...nothing, namesSomebody: true };
  const words = typedWords(text);
  if (words.length === 0) return nothing;
  const { titleOnly = false } = options;
  const reading = { openEnd: titleOnly, apart: typedApart(text), abbreviations: typedAbbreviations(text) };
  const interpretation = await understand(context, words, reading);
  const expected = await expectedEntries(context, interpretation);
  const found = await findEntries(context, textQueries(interpretation, { titleOnly }), {
    filter,
    page: options,
    expected,
    urgent: urgentQuery(context, interpretation),
  });
  const groups = groupsOf(context, found, interpretation, options.first);
  return { ...nothing, interpretation: { ...interpretation, spelling: spellingTold(interpretation, groups) }, groups };
}

/** The words as they were corrected: beside strange ones also those that make sense, where all that is shown was found by another spelling. */
function spellingTold({ words, spelling }: Interpretation, groups: readonly GroupResult[]): Interpretation['spelling'] {
  const reasons = groups.flatMap(({ hits }) => hits.map((hit) => hit.reasons.filter(({ how }) => how === 'SPELLING')));
  const guessed = (word: string) => reasons.map((here) => here.find(({ typed }) => typed === word)?.found);
  return words.flatMap((typed) => {
    const known = spelling.filter((each) => each.typed === typed);
    const [meant, ...others] = known.length > 0 ? [] : guessed(typed);
    return meant !== undefined && !others.includes(undefined) ? [{ typed, meant }] : known;
  });
}

function groupsOf({ locale }: Context, found: readonly FoundEntry[], interpretation: Interpretation, first: number): GroupResult[] {
  const groups = SEARCH_GROUPS.flatMap((group) => {
    const here = found.filter((entry) => entry.group === group);
    const [best] = here;
    if (!best) return [];
    const hits = here.slice(0, first).map((entry) => hitOf(entry, interpretation, locale));
    // What is called by the words comes before what only has them: a person by a role, a course where somebody types a course.
    const level = Math.min(...here.map((entry) => entry.level));
    const isCalledSo = here.some((entry) => entry.level === level && entry.isTitled);
    return [{ level, order: isCalledSo ? 0 : 1, result: { group, total: best.total, hits, hasMore: here.length > first } }];
  });
  return groups.toSorted((one, other) => one.level - other.level || one.order - other.order).map(({ result }) => result);
}

/** An entry as it is shown to a reader of a language. */
export function hitOf(entry: FoundEntry, interpretation: Interpretation, locale: Locale): SearchHit {
  const language = languageOf(entry, interpretation, locale);
  const text = (localised: Localised<string> | null) => (localised ? inLocale(localised, language) : '');
  // What is shown under another thing bears that one's name: a row of evidence says little by its own.
  const isWithin = entry.isWithin && entry.partOf !== null;
  const title = text(isWithin ? entry.partOf : entry.title);
  const body = running(isWithin ? underName(text(entry.title), text(entry.body)) : withoutTitle(text(entry.body), title));
  const {
    texts: [inTitle = [], inBody = []],
    reasons,
  } = answerOf([title, body], interpretation);
  return {
    ...entry,
    title: marked(title, inTitle),
    passage: passageOf(body, inBody),
    partOf: isWithin ? null : text(entry.partOf) || null,
    language,
    reasons,
  };
}

/** The reader's language, unless only the other one has what was looked for. */
function languageOf({ title, body }: FoundEntry, interpretation: Interpretation, locale: Locale): Locale {
  if (locale === 'sv' || title.en === undefined) return 'sv';
  const answers = (language: Locale) =>
    answerOf([inLocale(title, language), inLocale(body, language)], interpretation).texts.flat().length > 0;
  return answers('en') || !answers('sv') ? 'en' : 'sv';
}
