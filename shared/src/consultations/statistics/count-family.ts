import type { Sum } from './derivable-unknowns.ts';

/** Facts that are counted by these dimensions have one value of each. */
export type Counted<Dimension extends string> = Record<Dimension, string>;

/** The values of each dimension that occur. */
export type Domains<Dimension extends string> = Record<Dimension, readonly string[]>;

/** The name of the count of facts with these values, whatever their others: none gives the name of the total. */
export function countKey<Dimension extends string>(dimensions: readonly Dimension[], values: Partial<Counted<Dimension>>): string {
  return dimensions.flatMap((dimension) => (values[dimension] === undefined ? [] : [`${dimension}=${values[dimension]}`])).join('&');
}

/** Every selection that is counted: everything, one value of a dimension, and one value each of two dimensions. */
function selections<Dimension extends string>(
  dimensions: readonly Dimension[],
  domains: Domains<Dimension>,
): Partial<Counted<Dimension>>[] {
  const one = dimensions.flatMap((dimension) => domains[dimension].map((value) => ({ dimension, value })));
  const pairs = one.flatMap((first) => one.filter((second) => before(dimensions, first, second)).map((second) => [first, second]));
  return [[], ...one.map((each) => [each]), ...pairs].map(
    (chosen) => Object.fromEntries(chosen.map(({ dimension, value }) => [dimension, value])) as Partial<Counted<Dimension>>,
  );
}

function before<Dimension>(order: readonly Dimension[], first: { dimension: Dimension }, second: { dimension: Dimension }): boolean {
  return order.indexOf(first.dimension) < order.indexOf(second.dimension);
}

/** How many facts each selection has: in all, by each value, and by each pair of values of two dimensions. */
export function countsOf<Dimension extends string>(
  facts: readonly Counted<Dimension>[],
  dimensions: readonly Dimension[],
  domains: Domains<Dimension>,
): ReadonlyMap<string, number> {
  const counts = new Map(selections(dimensions, domains).map((selection) => [countKey(dimensions, selection), 0]));
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const fact of facts) {
    add('');
    for (const [index, first] of dimensions.entries()) {
      add(countKey([first], fact));
      for (const second of dimensions.slice(index + 1)) add(countKey([first, second], fact));
    }
  }
  return counts;
}

/** Every sum that holds between the counts: a selection with one dimension free is the sum over its values. */
export function sumsOf<Dimension extends string>(dimensions: readonly Dimension[], domains: Domains<Dimension>): Sum[] {
  return selections(dimensions, domains)
    .filter((selection) => Object.keys(selection).length < 2)
    .flatMap((selection) =>
      dimensions
        .filter((dimension) => selection[dimension] === undefined)
        .map((dimension) => ({
          total: countKey(dimensions, selection),
          parts: domains[dimension].map((value) => countKey(dimensions, { ...selection, [dimension]: value })),
        })),
    );
}
