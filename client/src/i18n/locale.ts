import type { Locale } from 'shared/text/locale.ts';

/** English pages have the same address below /en; everything else is Swedish. */
export const locale: Locale = /^\/en(\/|$)/.test(window.location.pathname) ? 'en' : 'sv';

/** What the router puts before every address. */
export const basename = locale === 'en' ? '/en' : '/';

/** The address of the page being read, in the other language. */
export function inOtherLanguage({ pathname, search, hash }: { pathname: string; search: string; hash: string }): string {
  return `${locale === 'en' ? '' : '/en'}${pathname === '/' && locale === 'sv' ? '' : pathname}${search}${hash}` || '/';
}
