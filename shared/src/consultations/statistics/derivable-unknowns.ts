/** That a count is the sum of others, all named by their keys. */
export type Sum = { total: string; parts: readonly string[] };

/** Elimination is done modulo a prime whose products are exact in a double; the coefficients are 1 and −1. */
const PRIME = 67_108_859;

/**
 * The unknown counts that have one value only, given every other count and that the sums hold: what subtraction gives, over however many sums.
 * They are found by reducing the sums to row echelon form and reading off the rows with a single unknown.
 */
export function derivableUnknowns(sums: readonly Sum[], unknown: ReadonlySet<string>): string[] {
  const names = [...unknown];
  const column = new Map(names.map((name, index) => [name, index]));
  const rows = sums.flatMap(({ total, parts }) => rowOf(column, total, parts));
  const pivots = reduce(rows, names.length);
  return pivots.flatMap(({ row, at }) => (row.every((value, index) => value === 0 || index === at) ? [names[at] ?? ''] : []));
}

function rowOf(column: ReadonlyMap<string, number>, total: string, parts: readonly string[]): Float64Array[] {
  const row = new Float64Array(column.size);
  const put = (name: string, value: number): void => {
    const at = column.get(name);
    if (at !== undefined) row[at] = value;
  };
  put(total, PRIME - 1);
  for (const part of parts) put(part, 1);
  return row.some((value) => value !== 0) ? [row] : [];
}

function reduce(rows: readonly Float64Array[], width: number): { row: Float64Array; at: number }[] {
  const left = [...rows];
  const pivots: { row: Float64Array; at: number }[] = [];
  for (let at = 0; at < width && left.length > 0; at += 1) {
    const found = left.findIndex((row) => row[at] !== 0);
    if (found === -1) continue;
    const [row] = left.splice(found, 1) as [Float64Array];
    scale(row, inverse(row[at] ?? 1));
    for (const other of [...left, ...pivots.map((pivot) => pivot.row)]) subtract(other, row, other[at] ?? 0);
    pivots.push({ row, at });
  }
  return pivots;
}

function scale(row: Float64Array, by: number): void {
  for (const [index, value] of row.entries()) if (value !== 0) row[index] = (value * by) % PRIME;
}

function subtract(from: Float64Array, row: Float64Array, times: number): void {
  if (times === 0) return;
  for (const [index, value] of row.entries()) if (value !== 0) from[index] = ((from[index] ?? 0) + (PRIME - times) * value) % PRIME;
}

/** By Fermat: the inverse is the power two below the prime. */
function inverse(value: number): number {
  let [result, base] = [1, value];
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}
