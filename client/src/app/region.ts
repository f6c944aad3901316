import { useParams, useRouteLoaderData, type Params } from 'react-router';
import { readingRouteId } from './reading-unit.ts';
import { useShell } from './viewer.ts';

/** A region, healthcare region or unit whose texts can be read. */
export type ReadingRegion = { id: string; slug: string; name: string; shortName: string };

/** What stands before the address of a page, whether or not there is such a region; null where the nation's text is read. */
export const regionSlug = (params: Params): string | null => params['region'] ?? null;

/**
 * The variables of a page that reads a text in a region where its address names one: `at` is null for the nation, `place` is for what is asked for only where
 * `regional`.
 */
export function readIn(params: Params): { at: string | null; place: string; regional: boolean } {
  const at = regionSlug(params);
  return { at, place: at ?? '', regional: at !== null };
}

/** Whose texts the page shows: what its address says, never a guess. Null is the nation's text. */
export function useRegion(): ReadingRegion | null {
  const slug = regionSlug(useParams());
  const { regions, healthcareRegions } = useShell();
  const unit = useRouteLoaderData<ReadingRegion | null>(readingRouteId);
  return [...regions, ...healthcareRegions, ...(unit ? [unit] : [])].find((region) => region.slug === slug) ?? null;
}
