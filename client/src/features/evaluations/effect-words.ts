import { t } from '@lingui/core/macro';
import type { EvidenceRowAttrs } from 'shared/evaluations/evidence-row.ts';
import type { Interval } from 'shared/evaluations/grade.ts';
import type { SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import { formatNumber } from '../../i18n/format.ts';

const wholes = (value: number): string => formatNumber(Math.round(value));

/** An effect and its interval with as many decimals as the most exact of the three: "1,7" and "1,4–2,0". */
export function effectText({ estimate, low, high }: Interval): { estimate: string; interval: string } {
  const decimals = Math.min(2, Math.max(...[estimate, low, high].map((value) => String(value).split('.')[1]?.length ?? 0)));
  const text = (value: number): string => formatNumber(value, decimals);
  return { estimate: text(estimate), interval: range(low, high, text) };
}

/** From one value to another; a minus sign wants a word between, not a dash. */
function range(low: number, high: number, text: (value: number) => string): string {
  const [from, to] = [text(low), text(high)];
  return low < 0 ? t`${from} till ${to}` : `${from}–${to}`;
}

/** The risk with the intervention per 1,000, with its interval; null where the effect is no risk. */
export function riskWith(row: SummaryRow): { estimate: string; interval: string } | null {
  const absolute = row.evidence?.absolute;
  if (!absolute) return null;
  return { estimate: wholes(absolute.risk.estimate), interval: `${wholes(absolute.risk.low)}–${wholes(absolute.risk.high)}` };
}

/** The risk with the intervention per 1,000 as the source prints it, and its interval where it prints one; null where it prints neither. */
export function publishedRisk(row: EvidenceRowAttrs): { estimate: string; interval: string | null } | null {
  const { publishedRiskPer1000: risk, publishedRiskLow: low, publishedRiskHigh: high } = row;
  if (typeof risk !== 'number') return null;
  const isWhole = typeof low === 'number' && typeof high === 'number';
  return { estimate: formatNumber(risk), interval: isWhole ? `${formatNumber(low)}–${formatNumber(high)}` : null };
}
