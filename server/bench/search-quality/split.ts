import { sha256Hex } from 'shared/text/canonical-json.ts';
import type { Half, Pair } from './pair.ts';

/** Queries that were named as examples when the search was asked for. Whoever builds it may know them, so they are for tuning. */
const namedQueries = new Set([
  'gabapentin nervsmärta',
  'ryggmärgsstim',
  'utsatning opioider',
  'sjukskrivning',
  'Smärtcentrum Akademska',
  'stimulering',
  'KBT',
  'SCS',
  'NRS',
  'NSAID',
  'MMR',
  'TENS',
  'PROM',
  'hand',
  'arm',
  'rygg',
  'led',
  'ben',
  'kortison',
  'vårdval',
  'insättning',
  'chronic pain',
  'spinal cord stimulation',
]);

/**
 * The half each pair belongs to: named queries are for tuning, and of the rest those whose query has a SHA-256 that begins with an even digit. How hard a
 * pair is has no say, what is asked twice stays in one half, and no pair changes sides when others, or the documents, change.
 */
export function halfOf({ query }: Pair): Half {
  const isOdd = Number.parseInt(sha256Hex(query).charAt(0), 16) % 2 === 1;
  return isOdd && !namedQueries.has(query) ? 'held-out' : 'tuning';
}
