import { folded } from './fold.ts';

/** A missing sign over a letter is a smaller fault than a wrong letter. */
const SIGN = 0.3;

/**
 * What it takes to make one word into another: 1 for a letter too many, too few, wrong or swapped with its neighbour (Damerau 1964, restricted), 0.3 for a sign
 * over a letter. `Infinity` once it exceeds `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
  const [a, b] = [Array.from(one), Array.from(other)];
  if (Math.abs(a.length - b.length) > most) return Infinity;
  const signless = [Array.from(folded(one)), Array.from(folded(other))] as const;
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : signless[0][i - 1] === signless[1][j - 1] ? SIGN : 1;
      const isSwapped = i > 1 && j > 1 && signless[0][i - 1] === signless[1][j - 2] && signless[0][i - 2] === signless[1][j - 1];
      const swap = isSwapped ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + change, swap));
    }
    if (Math.min(...next) > most + 1) return Infinity;
    [before, row] = [row, next];
  }
  const distance = row[b.length] ?? Infinity;
  return distance > most ? Infinity : distance;
}
