/** Fewer than this many could be told who they are. */
export const SMALLEST_SHOWN = 5;

/** How many are concerned and how many of them are covered; null where it is not shown. */
export type CoverageCell = { concerned: number | null; covered: number | null };

/**
 * Hides what could tell who somebody is, before it leaves the server. A row of fewer than five goes, both numbers; of a larger row the covered go where fewer than
 * five are covered, or fewer than five are not, unless it is nobody or everybody. Where exactly one row lost a number, the smallest of the others loses the same,
 * or the sum over all would give it back.
 */
export function suppressSmall<Row extends { concerned: number; covered: number }>(
  rows: readonly Row[],
): (Omit<Row, keyof CoverageCell> & CoverageCell)[] {
  const hideAll = alsoTheNext(rows, ({ concerned }) => concerned < SMALLEST_SHOWN && concerned > 0);
  const hideCovered = alsoTheNext(rows, (row) => hideAll.has(row) || isSmallPart(row));
  return rows.map((row) => ({
    ...row,
    concerned: hideAll.has(row) ? null : row.concerned,
    covered: hideCovered.has(row) ? null : row.covered,
  }));
}

function isSmallPart({ concerned, covered }: { concerned: number; covered: number }): boolean {
  return [covered, concerned - covered].some((part) => part > 0 && part < SMALLEST_SHOWN);
}

/** Whole percent covered, rounded down; null where it is not shown or concerns nobody. */
export function coveragePercent({ concerned, covered }: CoverageCell): number | null {
  return concerned === null || covered === null || concerned === 0 ? null : Math.floor((100 * covered) / concerned);
}

function alsoTheNext<Row extends { concerned: number }>(rows: readonly Row[], isHidden: (row: Row) => boolean): Set<Row> {
  const hidden = new Set(rows.filter(isHidden));
  const [next] = rows.filter((row) => !hidden.has(row) && row.concerned > 0).toSorted((a, b) => a.concerned - b.concerned);
  if (hidden.size === 1 && rows.length > 1 && next) hidden.add(next);
  return hidden;
}
