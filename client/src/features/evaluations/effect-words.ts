import type { Interval } from 'shared/evaluations/grade.ts';
import type { SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import { formatNumber } from '../../i18n/format.ts';

const wholes = (value: number): string => formatNumber(Math.round(value));

/** An effect and its interval with as many decimals as the most exact of the three: "1,7" and "1,4–2,0". */
export function effectText({ estimate, low, high }: Interval): { estimate: string; interval: string } {
  const decimals = Math.min(2, Math.max(...[estimate, low, high].map((value) => String(value).split('.')[1]?.length ?? 0)));
  const text = (value: number): string => formatNumber(value, decimals);
  return { estimate: text(estimate), interval: `${text(low)}–${text(high)}` };
}

/** The risk with the intervention per 1,000, with its interval; null where the effect is no risk. */
export function riskWith(row: SummaryRow): { estimate: string; interval: string } | null {
  const absolute = row.evidence?.absolute;
  if (!absolute) return null;
  return { estimate: wholes(absolute.risk.estimate), interval: `${wholes(absolute.risk.low)}–${wholes(absolute.risk.high)}` };
}

/** Of a hundred people: how many anyway, for how many the intervention makes the difference, and the rest. Null where the effect is no risk. */
export function ofHundred(row: SummaryRow): { anyway: number; difference: number; rest: number; more: boolean } | null {
  const evidence = row.evidence;
  if (!evidence?.absolute || evidence.baselineRiskPer1000 === null) return null;
  const without = Math.round(evidence.baselineRiskPer1000 / 10);
  const withIt = Math.round(evidence.absolute.risk.estimate / 10);
  return {
    anyway: Math.min(without, withIt),
    difference: Math.abs(withIt - without),
    rest: 100 - Math.max(without, withIt),
    more: withIt >= without,
  };
}
