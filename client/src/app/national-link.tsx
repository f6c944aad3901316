import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { AddressPrefix, Link } from '../ui/link/link.tsx';
import { useNationalSearch } from './national-text.ts';
import { inRegion, withoutRegion } from './paths.ts';
import { useRegion } from './region.ts';

/** What a page is told about where its reader came from. */
export type FromRegion = { fromRegion?: string | undefined };

type Props = { part?: string; to?: string | null; children: ReactNode };

/** Leads to the same page in the nation's words, or in those of the organisation `to`, at one of its parts where that is named; the way back stands there. */
export function NationalLink({ part, to = null, children }: Props): ReactNode {
  const region = useRegion();
  const { pathname, search: here } = useLocation();
  const search = useNationalSearch(here);
  const state: FromRegion = { fromRegion: region?.slug };
  const page = inRegion(withoutRegion(pathname, region?.slug ?? null), to);
  return (
    <AddressPrefix value="">
      <Link to={{ pathname: page, search, hash: part ? `#${part}` : '' }} state={state}>
        {children}
      </Link>
    </AddressPrefix>
  );
}
