import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { AddressPrefix, Link } from '../ui/link/link.tsx';
import { withoutRegion } from './paths.ts';
import { useRegion } from './region.ts';

/** What a page is told about where its reader came from. */
export type FromRegion = { fromRegion?: string | undefined };

/** Leads to the same page in the nation's words, at one of its parts where that is named; the way back stands there. */
export function NationalLink({ part, children }: { part?: string; children: ReactNode }): ReactNode {
  const region = useRegion();
  const { pathname, search } = useLocation();
  const state: FromRegion = { fromRegion: region?.slug };
  return (
    <AddressPrefix value="">
      <Link to={{ pathname: withoutRegion(pathname, region?.slug ?? null), search, hash: part ? `#${part}` : '' }} state={state}>
        {children}
      </Link>
    </AddressPrefix>
  );
}
