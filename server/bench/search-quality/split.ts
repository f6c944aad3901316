import { sha256Hex } from 'shared/text/canonical-json.ts';
import { pairKey, pairKinds, type Half, type Pair } from './pair.ts';

/** Queries that the requirement on the search itself names. Whoever builds it knows them, so they are for tuning. */
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
]);

/**
 * The half each pair belongs to, whatever order they are given in: named queries are for tuning, and the rest of each kind goes to the halves by turns in
 * the order of the SHA-256 of query and target. How hard a pair is has no say.
 */
export function splitPairs(pairs: readonly Pair[]): Record<Half, Pair[]> {
  const drawn = pairKinds.flatMap((kind) => {
    const ofKind = pairs.filter((pair) => pair.kind === kind);
    const named = ofKind.filter(({ query }) => namedQueries.has(query));
    const others = ofKind.filter(({ query }) => !namedQueries.has(query)).toSorted(byHash);
    return [...named.map((pair) => ({ pair, held: false })), ...others.map((pair, index) => ({ pair, held: index % 2 === 1 }))];
  });
  const half = (wanted: boolean) => drawn.filter(({ held }) => held === wanted).map(({ pair }) => pair);
  return { tuning: half(false), 'held-out': half(true) };
}

function byHash(one: Pair, other: Pair): number {
  return sha256Hex(pairKey(one)) < sha256Hex(pairKey(other)) ? -1 : 1;
}
