import type { SummaryRow } from './summary-of-findings.ts';

/** A hundred people as a reader is shown them. The three counts are whole and make 100 together. */
export type OfHundred = {
  /** It happens to them with and without the intervention. */
  anyway: number;
  /** For whom the intervention makes the difference. */
  difference: number;
  rest: number;
  /** Whether the difference is people it happens to (true) or people who are spared it (false). */
  more: boolean;
  without: number;
  withIt: number;
  /** How large the difference may be, by the ends of the interval: from the fewest more (negative: fewer) to the most more. */
  range: { low: number; high: number };
};

/**
 * A row of evidence as a hundred people; null where the effect is no risk or the risk without the intervention is not known. Rounding is of the two risks,
 * so that what is shown adds up: the difference is that of the rounded numbers.
 */
export function ofHundred({ evidence }: Pick<SummaryRow, 'evidence'>): OfHundred | null {
  if (!evidence?.absolute || evidence.baselineRiskPer1000 === null) return null;
  const { risk } = evidence.absolute;
  const without = Math.round(evidence.baselineRiskPer1000 / 10);
  const withIt = Math.round(risk.estimate / 10);
  return {
    anyway: Math.min(without, withIt),
    difference: Math.abs(withIt - without),
    rest: 100 - Math.max(without, withIt),
    more: withIt >= without,
    without,
    withIt,
    range: { low: Math.round(risk.low / 10) - without, high: Math.round(risk.high / 10) - without },
  };
}
