/** Fewer pairs than this give no interval worth showing. */
export const FEWEST_PAIRS = 5;

/** The standard normal deviate that leaves 2.5 % above it. */
const Z = 1.959963984540054;

/** What measuring the same people before and after comes to. Nothing of `g` where nobody differs from anybody. */
export type PairedEffect = {
  pairs: number;
  before: number;
  after: number;
  /** Standardised mean change, corrected for small samples, with its 95 % confidence interval; null where it cannot be computed. */
  g: { estimate: number; low: number; high: number } | null;
};

/**
 * Effect size of a change measured twice on the same people: Hedges' g, standardised by the spread within a measurement and not by that of the change, so that
 * it can be compared with effects between groups. Borenstein, Hedges, Higgins and Rothstein, Introduction to Meta-Analysis (2009), chapter 4, equations
 * 4.26 to 4.29 for the mean change and 4.22 to 4.24 for the correction:
 * d = mean change / S_within, S_within = S_change / sqrt(2(1 - r)), V_d = (1/n + d²/2n) · 2(1 - r), J = 1 - 3/(4(n - 1) - 1), g = J·d, V_g = J²·V_d.
 */
export function pairedEffect(pairs: readonly { before: number; after: number }[]): PairedEffect {
  const n = pairs.length;
  const [before, after] = [mean(pairs.map((pair) => pair.before)), mean(pairs.map((pair) => pair.after))];
  if (n < FEWEST_PAIRS) return { pairs: n, before, after, g: null };
  const changes = pairs.map((pair) => pair.after - pair.before);
  return { pairs: n, before, after, g: hedgesG({ n, change: after - before, sdChange: deviation(changes), r: correlation(pairs) }) };
}

/** The same from what a publication tells. @param r correlation between the two measurements; null where it is not defined */
export function hedgesG({ n, change, sdChange, r }: { n: number; change: number; sdChange: number; r: number | null }): PairedEffect['g'] {
  if (r === null || r >= 1 || sdChange === 0) return null;
  const unlike = 2 * (1 - r);
  const d = change / (sdChange / Math.sqrt(unlike));
  const j = 1 - 3 / (4 * (n - 1) - 1);
  const estimate = j * d;
  const error = j * Math.sqrt((1 / n + d ** 2 / (2 * n)) * unlike);
  return { estimate, low: estimate - Z * error, high: estimate + Z * error };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}

function correlation(pairs: readonly { before: number; after: number }[]): number | null {
  const [before, after] = [mean(pairs.map((pair) => pair.before)), mean(pairs.map((pair) => pair.after))];
  const spread = (of: 'before' | 'after', middle: number) => Math.sqrt(pairs.reduce((sum, pair) => sum + (pair[of] - middle) ** 2, 0));
  const [first, second] = [spread('before', before), spread('after', after)];
  if (first === 0 || second === 0) return null;
  return pairs.reduce((sum, pair) => sum + (pair.before - before) * (pair.after - after), 0) / (first * second);
}
