import { inLocale } from 'shared/text/localised.ts';
import type { SearchGroupRow, SearchHitRow, SearchResultsRow } from '../search.type.ts';
import { writeCursor } from './search-args.ts';
import { CANDIDATES } from './search.queries.ts';
import type { GroupResult, SearchHit, SearchResult } from './search.ts';

/** A search's result as its type in the API wants it. */
export function resultsRow(
  text: string,
  region: string | null,
  { tooLong, namesSomebody, interpretation, groups }: SearchResult,
): SearchResultsRow {
  const { words, spelling, spans } = interpretation;
  const synonyms = spans.flatMap(({ from, to, clause }) =>
    clause.synonymId && clause.through ? [{ typed: words.slice(from, to).join(' '), means: clause.through }] : [],
  );
  return { text, interpretation, region, tooLong, namesSomebody, words, spelling, synonyms, groups: groups.map(groupRow) };
}

function groupRow({ group, total, hits, hasMore }: GroupResult): SearchGroupRow {
  const last = hits.at(-1);
  const pageInfo = { hasNextPage: hasMore, endCursor: last ? writeCursor(last) : null };
  return { group, total, isCapped: total >= CANDIDATES, hits: { nodes: hits.map(hitRow), pageInfo } };
}

/** A result as its type in the API wants it. */
export function hitRow(hit: SearchHit): SearchHitRow {
  return { ...hit, others: hit.others.map((other) => ({ ...other, title: inLocale(other.title, hit.language) })) };
}
