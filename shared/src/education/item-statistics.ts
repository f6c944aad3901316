/** The answers of a group to the same items: one row per attempt, one column per item, each cell the share of the point earned (0 to 1). */
export type ItemScores = readonly (readonly number[])[];

/** What a group's answers say about one item. */
export type ItemFigures = {
  /** Mean share of the point earned: 1 when everybody is right. */
  facility: number;
  /** Correlation with the sum of the other items (Pearson, corrected item-total), -1 to 1; null where one of the two does not vary. */
  discrimination: number | null;
  /** Alpha of the other items alone: higher than the quiz's own where the item pulls another way. Null where it cannot be computed. */
  alphaWithout: number | null;
};

/** What a group's answers say about a quiz whose items all answered. */
export type QuizFigures = { attempts: number; items: ItemFigures[]; alpha: number | null };

/**
 * Facility, discrimination and Cronbach's alpha of items that the same people answered.
 *
 * Alpha = k / (k - 1) × (1 - Σ item variances / variance of the sums), sample variances (Cronbach 1951). Null with fewer than two items or two
 * attempts, and where all sums are alike.
 * @throws RangeError where the rows are not equally long or a score lies outside 0 to 1
 */
export function quizFigures(scores: ItemScores): QuizFigures {
  const width = scores[0]?.length ?? 0;
  mustBeScores(scores, width);
  const columns = Array.from({ length: width }, (_, item) => scores.map((row) => row[item] ?? 0));
  const items = columns.map((column, item): ItemFigures => {
    const others = columns.filter((_, other) => other !== item);
    return { facility: mean(column), discrimination: correlation(column, sums(others)), alphaWithout: alphaOf(others) };
  });
  return { attempts: scores.length, items, alpha: alphaOf(columns) };
}

/**
 * Facility and discrimination of one item in attempts that drew different items: each attempt gives its share of the point for the item and the mean
 * share over its other items.
 * @throws RangeError where a score lies outside 0 to 1
 */
export function drawnItemFigures(
  pairs: readonly { item: number; rest: number | null }[],
): Omit<ItemFigures, 'alphaWithout'> & { attempts: number } {
  const column = pairs.map(({ item }) => item);
  mustBeScores([column], column.length);
  const compared = pairs.filter((pair): pair is { item: number; rest: number } => pair.rest !== null);
  return {
    attempts: pairs.length,
    facility: mean(column),
    discrimination: correlation(
      compared.map(({ item }) => item),
      compared.map(({ rest }) => rest),
    ),
  };
}

function mustBeScores(scores: ItemScores, width: number): void {
  if (scores.some((row) => row.length !== width)) throw new RangeError('Every attempt must answer the same items.');
  if (scores.flat().some((score) => !(score >= 0 && score <= 1))) throw new RangeError('A score of an item lies between 0 and 1.');
}

function alphaOf(columns: readonly (readonly number[])[]): number | null {
  const count = columns.length;
  const total = variance(sums(columns));
  if (count < 2 || total === null || isNothing(total)) return null;
  const parts = columns.reduce((sum, column) => sum + (variance(column) ?? 0), 0);
  return (count / (count - 1)) * (1 - parts / total);
}

function sums(columns: readonly (readonly number[])[]): number[] {
  return Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => columns.reduce((sum, column) => sum + (column[row] ?? 0), 0));
}

function correlation(one: readonly number[], other: readonly number[]): number | null {
  const [spreadOne, spreadOther] = [variance(one), variance(other)];
  if (spreadOne === null || spreadOther === null || isNothing(spreadOne) || isNothing(spreadOther)) return null;
  const [meanOne, meanOther] = [mean(one), mean(other)];
  const together = one.reduce((sum, value, index) => sum + (value - meanOne) * ((other[index] ?? 0) - meanOther), 0) / (one.length - 1);
  return Math.min(1, Math.max(-1, together / Math.sqrt(spreadOne * spreadOther)));
}

function variance(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Values that are all alike still leave a trace of rounding. */
function isNothing(spread: number): boolean {
  return spread < 1e-15;
}
