import { diffArrays } from 'diff';

/** Beyond this many changes two lists have little in common, and finding it would take time that grows with the square of their length. */
const MOST_CHANGES = 2_000;

/** A list as it was, and what two sides made of it. */
export type Sides<Item> = { seen: readonly Item[]; ours: readonly Item[]; theirs: readonly Item[] };

/**
 * The list with the changes of both sides: between items that all three have in common, the stretch of the side that changed it. Null where both changed a
 * stretch, each in its way, and `resolve` finds no answer to it either, or where too little is in common to tell.
 *
 * @param keyOf two items are the same when their keys are
 * @param resolve what becomes of a stretch that both sides changed
 */
export function threeWayMerge<Item>(
  sides: Sides<Item>,
  keyOf: (item: Item) => string,
  resolve: (stretch: Sides<Item>) => Item[] | null = () => null,
): Item[] | null {
  const [inOurs, inTheirs] = [placesIn(sides.seen, sides.ours, keyOf), placesIn(sides.seen, sides.theirs, keyOf)];
  if (!inOurs || !inTheirs) return null;
  const merged: Item[] = [];
  let from = { seen: 0, ours: 0, theirs: 0 };
  for (let seen = 0; seen <= sides.seen.length; seen += 1) {
    const isEnd = seen === sides.seen.length;
    const ours = isEnd ? sides.ours.length : inOurs.get(seen);
    const theirs = isEnd ? sides.theirs.length : inTheirs.get(seen);
    if (ours === undefined || theirs === undefined) continue;
    const stretch = mergedStretch(between(sides, from, { seen, ours, theirs }), keyOf, resolve);
    if (!stretch) return null;
    merged.push(...stretch, ...sides.ours.slice(ours, ours + 1));
    from = { seen: seen + 1, ours: ours + 1, theirs: theirs + 1 };
  }
  return merged;
}

function mergedStretch<Item>(
  stretch: Sides<Item>,
  keyOf: (item: Item) => string,
  resolve: (stretch: Sides<Item>) => Item[] | null,
): readonly Item[] | null {
  const { seen, ours, theirs } = stretch;
  if (isSame(ours, theirs, keyOf) || isSame(theirs, seen, keyOf)) return ours;
  return isSame(ours, seen, keyOf) ? theirs : resolve(stretch);
}

type Position = Record<keyof Sides<unknown>, number>;

function between<Item>(sides: Sides<Item>, from: Position, to: Position): Sides<Item> {
  return {
    seen: sides.seen.slice(from.seen, to.seen),
    ours: sides.ours.slice(from.ours, to.ours),
    theirs: sides.theirs.slice(from.theirs, to.theirs),
  };
}

/** Where the items of a list stand in what became of it, by their place; those that are gone have none. Null where the two have too little in common. */
function placesIn<Item>(seen: readonly Item[], now: readonly Item[], keyOf: (item: Item) => string): Map<number, number> | null {
  const changes = diffArrays(seen.map(keyOf), now.map(keyOf), { maxEditLength: MOST_CHANGES });
  if (!changes) return null;
  const places = new Map<number, number>();
  let [before, after] = [0, 0];
  for (const { count, added, removed } of changes) {
    if (!added && !removed) for (let index = 0; index < count; index += 1) places.set(before + index, after + index);
    if (!added) before += count;
    if (!removed) after += count;
  }
  return places;
}

function isSame<Item>(one: readonly Item[], other: readonly Item[], keyOf: (item: Item) => string): boolean {
  return one.length === other.length && one.every((item, index) => keyOf(item) === keyOf(other[index] as Item));
}
