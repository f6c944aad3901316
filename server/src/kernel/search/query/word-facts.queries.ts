import { sql } from 'kysely';
import type { SynonymKind } from 'shared/search/synonym.ts';
import type { Context } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import { audiencesOf } from '../audience.ts';
import type { SearchTables } from '../index/search.tables.ts';
import { analyseWord } from '../language/analyse-word.ts';
import { folded } from '../language/fold.ts';
import { possibleKeys } from '../synonyms/synonym-key.ts';

/** A row of the table of synonyms that the words call for, read in the direction they call for it. */
export type CalledSynonym = { id: string; key: string; means: string; kind: SynonymKind };

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
const MOST_SIMILAR = 20;
const MOST_LONGER = 8;

/** Everything the interpretation of a question needs to know, in one statement. */
export async function wordFacts(context: Context, words: readonly string[], { openEnd = false } = {}): Promise<WordFacts> {
  const audiences = audiencesOf(context.viewer);
  const joined = words.slice(1).map((word, index) => `${words[index]}${word}`);
  const strange = [...new Set([...words, ...joined])].filter((word) => word.length >= SHORTEST_GUESS && !analyseWord(word).isReal);
  const begun = [...strange, ...(openEnd ? words.slice(-1) : [])];
  const visible = sql`audience = any(${audiences}::text[])`;
  const asked = [...new Set([...words, ...joined])];
  const result = await sql<WordFacts>`select
    ${list(sql`select id, "termKey" as key, meaning as means, kind from search_synonym where "termKey" = any(${keysIn(words)}::text[])
      union all select id, "meaningKey", term, kind from search_synonym where "bothWays" and "meaningKey" = any(${keysIn(words)}::text[])`)} as synonyms,
    ${list(sql`select distinct word as asked from search_word where word = any(${asked}::text[]) and ${visible}`)} as same,
    ${list(sql`select asked, found.word, found.entries from unnest(${asked}::text[], ${asked.map(folded)}::text[]) as each(asked, fold)
      join lateral (select word, sum(entries)::int as entries from search_word where search_word.folded = fold and word <> asked and ${visible} group by word) found on true`)} as folds,
    ${list(sql`select asked, found.word, found.entries from unnest(${strange}::text[], ${strange.map(folded)}::text[]) as each(asked, fold)
      join lateral (select word, sum(entries)::int as entries from search_word where search_word.folded % fold and word <> asked
        and length(word) between length(asked) - 2 and length(asked) + 2 and ${visible}
        group by word order by max(similarity(search_word.folded, fold)) desc, word limit ${MOST_SIMILAR}) found on true`)} as similar,
    ${list(sql`select asked, found.word, found.entries from unnest(${begun}::text[]) as each(asked)
      join lateral (select word, sum(entries)::int as entries from search_word where word like asked || '%' and word <> asked and ${visible}
        group by word order by 2 desc, word limit ${MOST_LONGER}) found on true`)} as longer,
    ${list(sql`select word, (ts_lexize('swedish_stem', word))[1] as sv, (ts_lexize('english_stem', word))[1] as en from unnest(${asked}::text[]) as word`)} as stems`.execute(
    projection<SearchTables>(context.em),
  );
  return result.rows[0] ?? { synonyms: [], same: [], folds: [], similar: [], longer: [], stems: [] };
}

function list(query: ReturnType<typeof sql>) {
  return sql`(select coalesce(json_agg(row_to_json(found)), '[]') from (${query}) found)`;
}

/** Keys of every run of words that may be one expression. */
function keysIn(words: readonly string[]): string[] {
  const runs = words.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST_RUN, words.length - from) }, (_, more) => words.slice(from, from + more + 1)),
  );
  return [...new Set(runs.flatMap((run) => possibleKeys(run)))];
}
