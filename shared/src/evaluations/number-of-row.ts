import type { EvidenceRowAttrs } from './evidence-row.ts';
import { absoluteEffectPer1000 } from './grade.ts';
import type { SaidNumber } from './numbers-in-text.ts';

/** Words as "ungefär en av sju" are meant to be rough: a share and a number needed fit within an eighth. An effect fits as exactly as it is written. */
const ROUGHLY = 1 / 8;

const QUANTITIES = ['effect', 'lowering', 'without', 'with', 'more', 'fewer'] as const;

type Quantity = (typeof QUANTITIES)[number];

/** Whether a number said something of a row, and now says nothing of the same. */
export function noLongerSays(number: SaidNumber, before: EvidenceRowAttrs, now: EvidenceRowAttrs | undefined): boolean {
  const said = saidOf(number, before);
  return said.length > 0 && !(now && saidOf(number, now).some((quantity) => said.includes(quantity)));
}

/** What of a row a number says, as far as it says it. */
export function saidOf(number: SaidNumber, row: EvidenceRowAttrs): Quantity[] {
  const given = quantitiesOf(row);
  return quantitiesFor(number).filter((quantity) => {
    const value = given[quantity];
    return value !== undefined && fits(number, value);
  });
}

const KINDS: Record<SaidNumber['kind'], readonly Quantity[]> = {
  EFFECT: ['effect', 'lowering'],
  NUMBER_NEEDED: ['more', 'fewer'],
  SHARE: ['without', 'with', 'more', 'fewer'],
};

const quantitiesFor = ({ kind, change }: SaidNumber): readonly Quantity[] =>
  kind === 'SHARE' && change ? KINDS.NUMBER_NEEDED : KINDS[kind];

/** Whether two texts say the same number, as nearly as such words are meant. */
export function isSameNumber(one: SaidNumber, other: SaidNumber): boolean {
  if (one.kind !== other.kind) return false;
  return one.kind === 'EFFECT' ? fits(one, Math.abs(other.value)) : Math.abs(one.value - other.value) <= ROUGHLY * one.value;
}

function fits({ kind, value, decimals }: SaidNumber, given: number): boolean {
  if (kind === 'EFFECT') return Math.abs(given - Math.abs(value)) <= 0.5 * 10 ** -decimals + 1e-9;
  return Math.abs((kind === 'NUMBER_NEEDED' ? 1 / given : given) - value) <= ROUGHLY * value;
}

/** The effect of a row, and the shares of people it gives: without the method, with it, and how many more or fewer. None of them below 0. */
function quantitiesOf(row: EvidenceRowAttrs): Partial<Record<Quantity, number>> {
  const { effectMeasure: measure, estimate, ciLow, ciHigh, baselineRiskPer1000 } = row;
  const effect = { [estimate < 0 ? 'lowering' : 'effect']: Math.abs(estimate) };
  const absolute = baselineRiskPer1000 === null ? null : absoluteEffectPer1000({ measure, estimate, ciLow, ciHigh, baselineRiskPer1000 });
  if (!absolute || baselineRiskPer1000 === null) return effect;
  const difference = absolute.difference.estimate / 1000;
  return {
    ...effect,
    without: baselineRiskPer1000 / 1000,
    with: absolute.risk.estimate / 1000,
    [difference < 0 ? 'fewer' : 'more']: Math.abs(difference),
  };
}
