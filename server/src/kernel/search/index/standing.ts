import type { SearchDocument } from './search-document.ts';

const DAY_MILLISECONDS = 86_400_000;
/** Days from 1970 fit below this until the year 2243. */
const DAYS = 100_000;
const LAST_RANK = 9;

/** The order among results that answer equally well: what stands first in its group, then what is newest. Larger is first. */
export function standingOf({ rank, publishedAt }: Pick<SearchDocument, 'rank' | 'publishedAt'>): number {
  const days = publishedAt ? Math.floor(publishedAt.getTime() / DAY_MILLISECONDS) : 0;
  return (LAST_RANK - Math.min(Math.max(rank, 0), LAST_RANK)) * DAYS + Math.min(Math.max(days, 0), DAYS - 1);
}
