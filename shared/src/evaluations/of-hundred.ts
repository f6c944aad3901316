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

/** A hundred people where the studies leave it open which way the effect goes. The three counts are whole and make 100 together. */
export type OpenOfHundred = {
  /** It happens to them at either end of the interval. */
  anyway: number;
  /** For whom the studies cannot say. */
  open: number;
  rest: number;
};

/** What may be shown of an effect that is not sure: nobody is drawn as one for whom the method makes a difference, only how far the studies leave it open. */
export function openOfHundred({ without, range }: OfHundred): OpenOfHundred {
  const ends = [without, without + range.low, without + range.high];
  const anyway = Math.min(...ends);
  const most = Math.max(...ends);
  return { anyway, open: most - anyway, rest: 100 - most };
}

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
