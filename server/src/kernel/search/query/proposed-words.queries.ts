import { sql } from 'kysely';
import type { Context } from '../../context.ts';
import { projection } from '../../database/projection.ts';
import { audiencesOf } from '../audience.ts';
import type { SearchTables } from '../index/search.tables.ts';
import { analyseWord } from '../language/analyse-word.ts';
import { editDistance } from '../language/edit-distance.ts';
import { folded } from '../language/fold.ts';
import { hasDigit } from '../language/words-of.ts';
import type { Interpretation } from './interpretation.ts';

/** A word of a question, and one that results have which it may have been meant as. */
export type ProposedWord = { typed: string; meant: string };

/** A shorter word is like too many; so many letters may be wrong, as a share, and so much of the word must be there. */
const SHORTEST = 4;
const LONGEST = 32;
const WRONG = 0.34;
const MOST_WORDS = 6;
const MOST_EACH = 3;

/**
 * Words the viewer may find that look like those of a question which nothing has: looser than what a search corrects by itself, since here somebody chooses. What a
 * search did correct comes first, where something has it; words that something has, and words of the language, are left as they are.
 */
export async function proposedWords(context: Context, { words, spelling }: Interpretation): Promise<ProposedWord[]> {
  const unsure = words
    .filter((word) => word.length >= SHORTEST && word.length <= LONGEST && !hasDigit(word) && !analyseWord(word).isListed)
    .slice(0, MOST_WORDS);
  const corrected = spelling.filter(({ meant }) => !meant.includes(' '));
  const { rows } = await sql<ProposedWord & { isCorrected: boolean }>`select typed, meant, true as "isCorrected"
    from unnest(${corrected.map(({ typed }) => typed)}::text[], ${corrected.map(({ meant }) => meant)}::text[]) as each(typed, meant)
    where exists (select 1 from search_word where word = meant and audience = any(${audiencesOf(context.viewer)}::text[]))
    union all select asked as typed, found.word as meant, false
    from unnest(${unsure}::text[], ${unsure.map(folded)}::text[]) as each(asked, fold)
    join lateral (select word, max(similarity(folded, fold)) as likeness from search_word
      where folded % fold and audience = any(${audiencesOf(context.viewer)}::text[]) group by word order by 2 desc, 1 limit ${MOST_EACH * MOST_EACH}) found on true
    where not exists (select 1 from search_word where word = asked and audience = any(${audiencesOf(context.viewer)}::text[]))`.execute(
    projection<SearchTables>(context.em),
  );
  const mayBeWrong = (typed: string) => (analyseWord(typed).isReal ? 1 : Math.max(1, typed.length * WRONG));
  const near = rows.filter(({ typed, meant, isCorrected }) => !isCorrected && editDistance(typed, meant, mayBeWrong(typed)) < Infinity);
  const all = [...rows.filter(({ isCorrected }) => isCorrected), ...near].map(({ typed, meant }) => ({ typed, meant }));
  const first = all.filter((each, index) => all.findIndex(({ typed, meant }) => typed === each.typed && meant === each.meant) === index);
  return first.filter((each, index) => first.slice(0, index).filter(({ typed }) => typed === each.typed).length < MOST_EACH);
}
