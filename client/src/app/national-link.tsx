import { createContext, useContext, type ReactNode } from 'react';
import { parsePath, useLocation } from 'react-router';
import { AddressPrefix, Link } from '../ui/link/link.tsx';
import { useNationalSearch } from './national-text.ts';
import { inRegion, withoutRegion } from './paths.ts';
import { useRegion } from './region.ts';

/** What a page is told about where its reader came from. */
export type FromRegion = { fromRegion?: string | undefined };

/** Where readers read one part of the text, or the whole of it, as an address without a region; null on a page that itself is where they are. */
export const PlaceOfPart = createContext<((part: string | undefined) => string) | null>(null);

type Props = { part?: string; to?: string | null; children: ReactNode };

/** Leads to where the text is read in the nation's words, or in those of the organisation `to`, at one of its parts where that is named; the way back stands there. */
export function NationalLink({ part, to = null, children }: Props): ReactNode {
  const region = useRegion();
  const { pathname, search: here } = useLocation();
  const placeOf = useContext(PlaceOfPart);
  const onPage = useNationalSearch(here);
  const own = withoutRegion(pathname, region?.slug ?? null);
  const { pathname: page = own, hash = '' } = parsePath(placeOf?.(part) ?? (part ? `${own}#${part}` : own));
  const state: FromRegion = { fromRegion: region?.slug };
  return (
    <AddressPrefix value="">
      <Link to={{ pathname: inRegion(page, to), search: page === own ? onPage : '', hash }} state={state}>
        {children}
      </Link>
    </AddressPrefix>
  );
}
