/** One line of the report: ours beside a reference measured in the same run. `lessIsBetter` decides how the ratio is held against the goal. */
export type Measured = {
  figure: string;
  ours: number;
  reference: number;
  unit: string;
  /** The ratio ours / reference that must be reached. */
  goal: number;
  lessIsBetter: boolean;
  note?: string;
};

/** A group of figures that share their data. */
export type FigureGroup = { name: string; measure(): Promise<Measured[]> };

/** `figure  ours  reference  ratio  goal  pass|short` */
export function line({ figure, ours, reference, unit, goal, lessIsBetter, note }: Measured): string {
  const ratio = ours / reference;
  const isReached = lessIsBetter ? ratio <= goal : ratio >= goal;
  const sign = lessIsBetter ? '≤' : '≥';
  const cells = [
    figure,
    `${round(ours)} ${unit}`,
    `${round(reference)} ${unit}`,
    round(ratio),
    `${sign} ${goal}`,
    isReached ? 'pass' : 'short',
  ];
  return cells.join('  ') + (note ? `  (${note})` : '');
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** The value below which this share of the measurements lies; the nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Milliseconds that something takes. */
export async function milliseconds(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
