import { derivableUnknowns, type Sum } from './derivable-unknowns.ts';

/**
 * Which of the counts to leave out of what is shown. First those that are small: above 0 and below the threshold. Then as many more as it takes that nobody
 * can work a hidden count out from the shown ones and the sums between them, zeros before others: in each sum the hidden parts are two or more, together
 * not small, and not one each for certain; and over all the sums together no hidden count has one value only.
 *
 * @param wholes what the counts are parts of, where the part that is left is to be protected too: it is small where it is above 0 and below the threshold
 */
export function hiddenCounts(
  counts: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  threshold: number,
  wholes: ReadonlyMap<string, number> = counts,
): ReadonlySet<string> {
  const count = (key: string): number => counts.get(key) ?? 0;
  const isSmall = (number: number): boolean => number > 0 && number < threshold;
  const hidden = new Set([...counts.keys()].filter((key) => isSmall(count(key)) || isSmall((wholes.get(key) ?? 0) - count(key))));
  for (;;) {
    for (let open = true; open;) {
      open = false;
      for (const sum of sums) {
        if (isProtected(sum, hidden, count, threshold)) continue;
        const next = nextToHide(sum, hidden, count, threshold);
        if (hidden.has(next)) throw new RangeError(`${sum.total} has nothing left to hide`);
        hidden.add(next);
        open = true;
      }
    }
    const [derivable] = derivableUnknowns(sums, hidden);
    if (derivable === undefined) return hidden;
    hidden.add(nearestToHide(derivable, sums, hidden, counts));
  }
}

type Count = (key: string) => number;

function isProtected({ total, parts }: Sum, hidden: ReadonlySet<string>, count: Count, threshold: number): boolean {
  const unknown = parts.filter((key) => hidden.has(key));
  if (hidden.has(total)) return unknown.length > 0;
  if (unknown.length === 0) return true;
  const sum = unknown.reduce((all, key) => all + count(key), 0);
  // As many as their sum, and none of them 0: a reader who knows that zeros are shown would count one each.
  const isOneEach = sum === unknown.length && unknown.every((key) => count(key) > 0);
  return unknown.length > 1 && sum >= threshold && !isOneEach;
}

/** The smallest part that is shown, not 0 where it is to make the hidden ones more than few together; the total where there is none. */
function nextToHide({ total, parts }: Sum, hidden: ReadonlySet<string>, count: Count, threshold: number): string {
  const isFew = !hidden.has(total) && parts.reduce((sum, key) => sum + (hidden.has(key) ? count(key) : 0), 0) < threshold;
  return smallest(isFew ? parts.filter((key) => count(key) > 0) : parts, hidden, count) ?? total;
}

function nearestToHide(key: string, sums: readonly Sum[], hidden: ReadonlySet<string>, counts: ReadonlyMap<string, number>): string {
  const count: Count = (of) => counts.get(of) ?? 0;
  const beside = sums.filter(({ total, parts }) => total === key || parts.includes(key)).flatMap(({ total, parts }) => [total, ...parts]);
  const next = smallest(beside, hidden, count) ?? smallest([...counts.keys()], hidden, count);
  // With every count hidden, all of them could be twice what they are: none can be worked out.
  if (next === undefined) throw new RangeError(`${key} can be worked out from nothing`);
  return next;
}

function smallest(keys: readonly string[], hidden: ReadonlySet<string>, count: Count): string | undefined {
  return keys.filter((key) => !hidden.has(key)).toSorted((a, b) => count(a) - count(b))[0];
}
