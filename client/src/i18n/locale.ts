import { i18n } from '@lingui/core';
import type { Locale } from 'shared/text/locale.ts';

/** English pages have the same address below /en; everything else is Swedish. */
export const locale: Locale = /^\/en(\/|$)/.test(window.location.pathname) ? 'en' : 'sv';

/** What the router puts before every address. */
export const basename = locale === 'en' ? '/en' : '/';

/** Loads the words of the page's language before anything is drawn. */
export async function activateLocale(): Promise<void> {
  const catalogue = locale === 'en' ? await import('./locales/en.po') : await import('./locales/sv.po');
  i18n.loadAndActivate({ locale, messages: catalogue.messages });
  document.documentElement.lang = locale;
}

/** The address of the page being read, in the other language. */
export function inOtherLanguage({ pathname, search, hash }: { pathname: string; search: string; hash: string }): string {
  return `${locale === 'en' ? '' : '/en'}${pathname === '/' && locale === 'sv' ? '' : pathname}${search}${hash}` || '/';
}
