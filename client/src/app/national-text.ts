import { createContext, useContext } from 'react';
import { useSearchParams } from 'react-router';

/** The name in the address that asks for the nation's text on a page whose text is somebody's own: that of a course they take. */
const ASKED = 'nationell';

/** What the way to the nation's text adds to the address of the page; null where leaving the region is enough. */
export const NationalSearch = createContext<string | null>(null);

/** The search part of an address that asks for the nation's text. */
export const nationalSearch = `?${ASKED}`;

/** Whether an address asks for the nation's text on such a page. */
export function asksForNational(search: URLSearchParams): boolean {
  return search.has(ASKED);
}

/** As `asksForNational`, of the page one is at. */
export function useAsksForNational(): boolean {
  return asksForNational(useSearchParams()[0]);
}

/** The search part that a link to the nation's text on this page carries. */
export function useNationalSearch(search: string): string {
  return useContext(NationalSearch) ?? search;
}
