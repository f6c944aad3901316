import { useLocation } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useRegion } from '../../app/region.ts';
import { useDeclinedRegion } from '../../app/remembered-region.ts';
import { useShell } from '../../app/viewer.ts';

/**
 * Whose texts a search from this page reads, by the name in its address; null is the nation's. Whoever reads somewhere searches there. From elsewhere one searches
 * where one works, which the page of results says and can be asked for otherwise; on that page itself the address has been chosen.
 */
export function useSearchPlace(): string | null {
  const region = useRegion();
  const { unit } = useShell().viewer;
  const declined = useDeclinedRegion();
  const { pathname } = useLocation();
  if (region) return region.slug;
  return !unit || unit.slug === declined || pathname === paths.search() ? null : unit.slug;
}
