import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import { foldedLetters } from '../language/fold.ts';
import type { SearchTables } from './search.tables.ts';

/** Entries of one object, or all of them. */
type Which = { source: string; objectId: string } | 'ALL';

/** Shorter than this no word is compared with a misspelt one, longer than this none is a word. */
const LENGTHS = { least: 3, most: 50 };

/** Whether the index counts a word at all. */
export const isCountedWord = ({ length }: string): boolean => length >= LENGTHS.least && length <= LENGTHS.most;

/** SQL: each word of some entries with each audience that may read it, by group, and how many of the entries have it. */
function counted(which: Which): RawBuilder<unknown> {
  const chosen = which === 'ALL' ? sql`true` : sql`entry.source = ${which.source} and entry."objectId" = ${which.objectId}::uuid`;
  return sql`select substr(lexeme, 3) as word, reader as audience, entry."group", count(distinct entry.id)::int as entries
    from search_entry entry, unnest(entry.audience) as reader, unnest(tsvector_to_array(entry.words)) as lexeme
    where ${chosen} and left(lexeme, 2) in ('w:', 'l:', 'p:', 'd:', 'g:') and length(lexeme) - 2 between ${LENGTHS.least}::int and ${LENGTHS.most}::int
    group by 1, 2, 3`;
}

/** Adds the words of an object's entries to the words of the index. Called after they were written, in their transaction. */
export async function addWords(context: Context, which: Which): Promise<void> {
  await sql`insert into search_word (word, audience, "group", folded, entries)
    select word, audience, "group", translate(word, ${foldedLetters.from}, ${foldedLetters.to}), entries from (${counted(which)}) counted order by word, audience, "group"
    on conflict (word, audience, "group") do update set entries = search_word.entries + excluded.entries`.execute(
    projection<SearchTables>(context.em),
  );
}

/** Takes them away again, before the entries go. */
export async function subtractWords(context: Context, which: Which): Promise<void> {
  const db = projection<SearchTables>(context.em);
  await sql`update search_word set entries = search_word.entries - counted.entries from (${counted(which)}) counted
    where search_word.word = counted.word and search_word.audience = counted.audience and search_word."group" = counted."group"`.execute(
    db,
  );
  await sql`delete from search_word where entries <= 0`.execute(db);
}

/** Counts the words of the whole index anew. */
export async function recountWords(context: Context): Promise<void> {
  await sql`delete from search_word`.execute(projection<SearchTables>(context.em));
  await addWords(context, 'ALL');
}
