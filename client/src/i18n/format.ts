import { locale } from './locale.ts';

const language = locale === 'en' ? 'en-GB' : 'sv-SE';
const timeZone = 'Europe/Stockholm';
const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone });
const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', timeZone });
const longDay = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone });

/** 2026-11-21: the same in both languages, and sorts as it reads. Takes an instant, or a day as it is. */
export const formatDate = (value: string | Date): string =>
  typeof value === 'string' && value.length === 10 ? value : day.format(new Date(value));

/** 21 november 2026, for documents. */
export const formatLongDate = (value: string | Date): string => longDay.format(new Date(value));

const yearless = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** 1 januari, of a day every year has, as 01-01. */
export const formatDayOfYear = (value: string): string => yearless.format(new Date(`2028-${value}T00:00:00Z`));

/** 2026-11-21 14:05, Swedish time. */
export const formatDateTime = (value: string | Date): string => `${formatDate(value)} ${formatTime(value)}`;

/** 14:05, Swedish time. */
export const formatTime = (value: string | Date): string => clock.format(new Date(value));

/** A number as the reader's language writes it, with a true minus sign: at most two decimals, or exactly `decimals`. */
export function formatNumber(value: number, decimals?: number): string {
  const limits =
    decimals === undefined ? { maximumFractionDigits: 2 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(language, limits).format(value).replace('-', '−');
}

const [KILOBYTE, MEGABYTE] = [1024, 1024 * 1024];

/** How large a file is, in the unit that tells: 12 kB, 1,4 MB. */
export const formatSize = (bytes: number): string =>
  bytes < MEGABYTE ? `${formatNumber(Math.ceil(bytes / KILOBYTE))} kB` : `${formatNumber(bytes / MEGABYTE, 1)} MB`;

const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });

const disjunction = new Intl.ListFormat(language, { type: 'disjunction' });

/** "1, 2 eller 3". */
export const oneOf = (items: readonly string[]): string => disjunction.format(items);

/** "1, 2 och 3". */
export const listOf = (items: readonly string[]): string => conjunction.format(items);
