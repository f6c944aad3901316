import { useParams, type Params } from 'react-router';
import { useShell } from './viewer.ts';

/** A region or healthcare region whose texts can be read. */
export type ReadingRegion = { id: string; slug: string; name: string; shortName: string };

/** What stands before the address of a page, whether or not there is such a region; null where the nation's text is read. For loaders. */
export const regionSlug = (params: Params): string | null => params['region'] ?? null;

/** Whose texts the page shows: what its address says, never a guess. Null is the nation's text. */
export function useRegion(): ReadingRegion | null {
  const slug = regionSlug(useParams());
  const { regions, healthcareRegions } = useShell();
  return [...regions, ...healthcareRegions].find((region) => region.slug === slug) ?? null;
}
