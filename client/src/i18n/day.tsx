import type { ReactNode } from 'react';
import { formatDate, formatDateTime } from './format.ts';

/** A day as a page shows it, never parted by the end of a line; with `time` also when that day. Takes an instant, or a day as it is. */
export function Day({ at, time = false }: { at: string | Date; time?: boolean }): ReactNode {
  return <time dateTime={typeof at === 'string' ? at : at.toISOString()}>{time ? formatDateTime(at) : formatDate(at)}</time>;
}
