/**
 * The smallest of the values that at least `share` of them do not exceed (nearest rank): one of the values, never between two. Null of none.
 * @param share above 0, at most 1
 */
export function nearestRank(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? null;
}
