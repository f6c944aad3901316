import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import { audiencesOf } from '../audience.ts';
import type { SearchTables } from '../index/search.tables.ts';
import { synonymsUnder, type CalledSynonym } from './called-synonyms.ts';
import { joinedWords } from './joined-words.ts';
import { analyseWord } from '../language/analyse-word.ts';
import { folded, foldedLetters } from '../language/fold.ts';
import { oneLetterAway } from '../language/one-letter-away.ts';
import { withoutEnding } from '../language/without-ending.ts';
import { possibleKeys } from '../synonyms/synonym-key.ts';

/** What the index and the tables know of the words of a question. */
export type WordFacts = {
  synonyms: CalledSynonym[];
  /** Words of the index that are the same as, sound like, look like or begin with a word that was asked about. */
  same: { asked: string }[];
  folds: { asked: string; word: string; entries: number }[];
  similar: { asked: string; word: string; entries: number }[];
  longer: { asked: string; word: string; entries: number }[];
  stems: { word: string; sv: string | null; en: string | null }[];
};

/** The longest run of words that may be one expression. */
const LONGEST_RUN = 4;
/** A shorter word is too little to compare or to continue. */
const SHORTEST_GUESS = 4;
const SHORTEST_BEGINNING = 3;
/** Longer than this nobody slips in one letter only, or nobody knows what was meant at all; so many words are looked into closely. */
const LONGEST_SLIP = 24;
const LONGEST_GUESS = 32;
const MOST_SLIPS = 3;
const MOST_STRANGE = 6;
const MOST_SIMILAR = 20;
const MOST_LONGER = 8;

/** Everything the interpretation of a question needs to know, in one statement. */
export async function wordFacts(context: Context, words: readonly string[], { openEnd = false } = {}): Promise<WordFacts> {
  const audiences = audiencesOf(context.viewer);
  const joined = joinedWords(words).map(({ joined }) => joined);
  const isStrange = (word: string) => word.length >= SHORTEST_GUESS && word.length <= LONGEST_GUESS && !analyseWord(word).isListed;
  const strange = [...new Set([...words, ...joined])].filter(isStrange).slice(0, MOST_STRANGE);
  const goesOn = (word: string) =>
    word.length >= (analyseWord(word).isListed ? SHORTEST_GUESS : SHORTEST_BEGINNING) && word.length <= LONGEST_GUESS;
  const begun = [...new Set([...words.filter(goesOn).slice(0, MOST_STRANGE), ...(openEnd ? words.slice(-1) : [])])];
  const visible = sql`audience = any(${audiences}::text[])`;
  const asked = [...new Set([...words, ...joined])];
  const result = await sql<WordFacts>`select
    ${list(synonymsUnder(keysIn(words)))} as synonyms,
    ${list(sql`select distinct word as asked from search_word where word = any(${asked}::text[]) and ${visible}`)} as same,
    ${list(sql`select asked, found.word, found.entries from unnest(${asked}::text[], ${asked.map(folded)}::text[]) as each(asked, fold)
      join lateral (select word, sum(entries)::int as entries from search_word where search_word.folded = fold and word <> asked and ${visible} group by word) found on true`)} as folds,
    ${list(similarWords(strange, visible))} as similar,
    ${list(sql`select asked, found.word, found.entries from unnest(${begun}::text[]) as each(asked)
      join lateral (select word, sum(entries)::int as entries from search_word where word like asked || '%' and word <> asked and ${visible}
        group by word order by 2 desc, word limit ${MOST_LONGER}) found on true`)} as longer,
    ${list(sql`select word, (ts_lexize('swedish_stem', word))[1] as sv, (ts_lexize('english_stem', word))[1] as en from unnest(${asked}::text[]) as word`)} as stems`.execute(
    projection<SearchTables>(context.em),
  );
  return result.rows[0] ?? { synonyms: [], same: [], folds: [], similar: [], longer: [], stems: [] };
}

/**
 * SQL: words of the index, and expressions of one word that have synonyms, that look like strange ones. What is one letter away is looked up by every such
 * spelling; what is further off is found by its threes of letters.
 */
function similarWords(strange: readonly string[], visible: RawBuilder<unknown>): RawBuilder<unknown> {
  const byThrees = sql`select asked, found.word, found.entries from unnest(${strange}::text[], ${strange.map(folded)}::text[]) as each(asked, fold)
      join lateral (select word, sum(entries)::int as entries from search_word where search_word.folded % fold and word <> asked
        and length(word) between length(asked) - 3 and length(asked) + 3 and ${visible}
        group by word order by max(similarity(search_word.folded, fold)) desc, word limit ${MOST_SIMILAR}) found on true`;
  const slips = strange.filter((word) => word.length <= LONGEST_SLIP).slice(0, MOST_SLIPS);
  return sql`(${sql.join([sql`(${byThrees})`, ...slips.map((word) => slipsOf(word, visible))], sql` union all `)})`;
}

/** SQL: what is one letter away from a word, or from the word without its ending. */
function slipsOf(word: string, visible: RawBuilder<unknown>): RawBuilder<unknown> {
  const spellings = [...new Set([word, withoutEnding(word) ?? word].flatMap((each) => oneLetterAway(folded(each))))];
  return sql`(select ${word}::text as asked, word, sum(entries)::int as entries from search_word
      where folded = any(${spellings}::text[]) and word <> ${word} and ${visible} group by word)
    union all (select ${word}::text, "termKey", 0 from search_synonym where translate("termKey", ${foldedLetters.from}, ${foldedLetters.to}) = any(${spellings}::text[]))
    union all (select ${word}::text, "meaningKey", 0 from search_synonym
      where "bothWays" and translate("meaningKey", ${foldedLetters.from}, ${foldedLetters.to}) = any(${spellings}::text[]))`;
}

function list(query: RawBuilder<unknown>) {
  return sql`(select coalesce(json_agg(row_to_json(found)), '[]') from (${query}) found)`;
}

/** Keys of every run of words that may be one expression, and of the parts of compounds. */
function keysIn(words: readonly string[]): string[] {
  const runs = words.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST_RUN, words.length - from) }, (_, more) => words.slice(from, from + more + 1)),
  );
  const parts = words.flatMap((word) => [
    ...analyseWord(word).parts.flatMap(({ lemmas }) => lemmas),
    ...analyseWord(word).inner.map(({ lemma }) => lemma),
  ]);
  return [...new Set([...runs.flatMap((run) => possibleKeys(run)), ...parts])];
}
