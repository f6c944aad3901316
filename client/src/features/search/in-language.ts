import { locale } from '../../i18n/locale.ts';

/** Says which language a text is in where it is not the page's. */
export const inLanguage = (language: string): { lang?: string } => (language === locale ? {} : { lang: language });
