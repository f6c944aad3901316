import { fieldMessage, type FieldMessageKey, type MessageParameters } from '../text/field-messages.ts';

/** How sure the evidence makes us: 4 high, 3 moderate, 2 low, 1 very low. */
export type Certainty = 1 | 2 | 3 | 4;

/** Raised whenever a rule of this file or of the absolute effects changes what is computed; stored with every published version that holds the results. */
export const GRADE_RULES_VERSION = 'grade-1';

/** Reasons to trust evidence less. */
export const DOWN_DOMAINS = ['riskOfBias', 'inconsistency', 'indirectness', 'imprecision', 'publicationBias'] as const;

/** Reasons to trust evidence more. */
export const UP_DOMAINS = ['largeEffect', 'doseResponse', 'confounding'] as const;

export type DownDomain = (typeof DOWN_DOMAINS)[number];
export type UpDomain = (typeof UP_DOMAINS)[number];

/** The judgement of one domain: how many steps, and why. */
export type Judgement<Steps extends number> = { steps: Steps; reason: string };

/** What the certainty of one row of evidence is computed from. */
export type GradedRow = {
  /** Randomised or not. Randomised evidence starts high. */
  design: 'RCT' | 'NRS';
  /** Whether risk of bias was judged with ROBINS-I, which lets non-randomised evidence start high too. Says nothing of a randomised row. */
  robinsI: boolean;
  down: Record<DownDomain, Judgement<0 | 1 | 2 | 3>>;
  up: Record<UpDomain, Judgement<0 | 1 | 2>>;
  /** Why the row is moved up although something speaks against it. */
  upOverride?: string | null;
};

/** The shortest reason that can say something, in characters. */
export const SHORTEST_REASON = 20;

/** Something in a row that GRADE does not allow: at which field, and in words by its key. */
export type GradeFault = { path: string[]; key: FieldMessageKey; parameters: MessageParameters };

/**
 * The certainty of a row by GRADE: start at 4 (randomised, or judged with ROBINS-I) or 2, subtract the steps down, add the steps up, keep within 1–4.
 *
 * @throws RangeError where {@link gradeFaults} finds a fault, saying which.
 */
export function certaintyOf(row: GradedRow): Certainty {
  const [fault] = gradeFaults(row);
  if (fault) throw new RangeError(`${fault.path.join('.')}: ${fieldMessage(fault.key, 'en', fault.parameters)}`);
  const start = row.design === 'RCT' || row.robinsI ? 4 : 2;
  return Math.min(4, Math.max(1, start - stepsDown(row) + stepsUp(row))) as Certainty;
}

/**
 * What is wrong with the judgements of a row:
 * - steps outside the range of their domain: 2 down (3 for risk of bias in non-randomised evidence judged with ROBINS-I, which starts high), 1 up (2 for a
 *   large effect);
 * - a step without a reason of {@link SHORTEST_REASON} characters;
 * - steps up although there are steps down, without a text that says why.
 */
export function gradeFaults(row: GradedRow): GradeFault[] {
  const faults = [
    ...DOWN_DOMAINS.flatMap((domain) => judgementFaults(['down', domain], row.down[domain], mostStepsDown(row, domain))),
    ...UP_DOMAINS.flatMap((domain) => judgementFaults(['up', domain], row.up[domain], mostStepsUp(domain))),
  ];
  if (faults.length === 0 && stepsDown(row) > 0 && stepsUp(row) > 0 && !row.upOverride?.trim()) {
    faults.push({ path: ['upOverride'], key: 'upNeedsOverride', parameters: {} });
  }
  return faults;
}

/** As many steps as evidence may be moved down in a domain. */
export function mostStepsDown({ design, robinsI }: Pick<GradedRow, 'design' | 'robinsI'>, domain: DownDomain): number {
  return domain === 'riskOfBias' && design === 'NRS' && robinsI ? 3 : 2;
}

/** As many steps as evidence may be moved up in a domain. */
export function mostStepsUp(domain: UpDomain): number {
  return domain === 'largeEffect' ? 2 : 1;
}

/** How much an outcome matters for the decision, from its importance 1–9: 7–9 critical, 4–6 important, 1–3 of limited importance. */
export function importanceClass(importance: number): 'CRITICAL' | 'IMPORTANT' | 'LIMITED' {
  if (!Number.isInteger(importance) || importance < 1 || importance > 9)
    throw new RangeError(`Importance is a whole number from 1 to 9, not ${importance}`);
  if (importance >= 7) return 'CRITICAL';
  return importance >= 4 ? 'IMPORTANT' : 'LIMITED';
}

/**
 * The certainty of an evaluation as a whole: the lowest among its critical outcomes. Null where no critical outcome has one; outcomes without evidence are
 * for the guards to stop, not for this rule to weigh.
 */
export function overallCertainty(outcomes: readonly { importance: number; certainty: Certainty | null }[]): Certainty | null {
  const critical = outcomes.flatMap(({ importance, certainty }) =>
    importanceClass(importance) === 'CRITICAL' && certainty !== null ? [certainty] : [],
  );
  return critical.length === 0 ? null : (Math.min(...critical) as Certainty);
}

/** An estimate and the ends of its 95 % confidence interval. */
export type Interval = { estimate: number; low: number; high: number };

/** Risk ratio, odds ratio, hazard ratio, risk difference (a proportion), mean difference, standardised mean difference. */
export const EFFECT_MEASURES = ['RR', 'OR', 'HR', 'RD', 'MD', 'SMD'] as const;

export type EffectMeasure = (typeof EFFECT_MEASURES)[number];

/** A relative effect and the risk without the intervention, of 1,000. */
export type EffectInput = { measure: EffectMeasure; estimate: number; ciLow: number; ciHigh: number; baselineRiskPer1000: number };

/**
 * How many of 1,000 have the outcome with the intervention, and how many more or fewer that is. From the risk c without it: RR gives c·RR, OR gives
 * c·OR/(1−c+c·OR), HR gives 1−(1−c)^HR, RD gives c+RD; the ends of the interval likewise (Cochrane Handbook, chapter 15). Not rounded.
 *
 * Null for a mean difference, which has no risk. An end outside 0–1,000 is set to the limit, and `clipped` tells so.
 *
 * @throws RangeError where {@link effectFaults} or {@link baselineFaults} finds a fault, saying which.
 */
export function absoluteEffectPer1000(input: EffectInput): { risk: Interval; difference: Interval; clipped: boolean } | null {
  if (input.measure === 'MD' || input.measure === 'SMD') return null;
  const [fault] = [...effectFaults(input), ...baselineFaults(input)];
  if (fault) throw new RangeError(`${fault.path.join('.')}: ${fieldMessage(fault.key, 'en', fault.parameters)}`);
  const baseline = input.baselineRiskPer1000;
  const [low, high] = [riskPer1000(input, input.ciLow), riskPer1000(input, input.ciHigh)];
  const risk = { estimate: withinThousand(riskPer1000(input, input.estimate)), low: withinThousand(low), high: withinThousand(high) };
  return {
    risk,
    difference: { estimate: risk.estimate - baseline, low: risk.low - baseline, high: risk.high - baseline },
    clipped: risk.low !== low || risk.high !== high,
  };
}

/** What is wrong with an effect before any baseline: a number that is not finite, an interval that does not hold its estimate, a ratio below 0. */
export function effectFaults({ measure, estimate, ciLow, ciHigh }: Omit<EffectInput, 'baselineRiskPer1000'>): GradeFault[] {
  if (![estimate, ciLow, ciHigh].every(Number.isFinite)) return [faultAt('estimate', 'notANumber')];
  if (ciLow > estimate || estimate > ciHigh) return [faultAt('estimate', 'intervalMustHoldEstimate')];
  const isRatio = measure === 'RR' || measure === 'OR' || measure === 'HR';
  return isRatio && ciLow < 0 ? [faultAt('ciLow', 'ratioBelowZero')] : [];
}

/**
 * What is wrong with a baseline for an effect that is right in itself: it is missing or outside 0–1,000, or the two make more than all, or fewer than
 * none, of 1,000. Nothing for a mean difference, which has no risk.
 */
export function baselineFaults(input: EffectInput): GradeFault[] {
  const { measure, estimate, baselineRiskPer1000: baseline } = input;
  if (measure === 'MD' || measure === 'SMD') return [];
  if (!Number.isFinite(baseline) || baseline < 0 || baseline > 1000) return [faultAt('baselineRiskPer1000', 'baselineOutOfRange')];
  const risk = riskPer1000(input, estimate);
  return Math.abs(risk - withinThousand(risk)) > FLOATING_POINT_SLACK ? [faultAt('estimate', 'riskOutOfRange')] : [];
}

function faultAt(field: keyof EffectInput, key: FieldMessageKey): GradeFault {
  return { path: [field], key, parameters: {} };
}

function riskPer1000({ measure, baselineRiskPer1000 }: EffectInput, effect: number): number {
  const c = baselineRiskPer1000 / 1000;
  switch (measure) {
    case 'RR':
      return baselineRiskPer1000 * effect;
    case 'OR':
      // Where everybody has the outcome, no odds ratio can change that: the limit of the formula, which itself would be 0/0 for an OR of 0.
      return c === 1 ? 1000 : (1000 * c * effect) / (1 - c + c * effect);
    case 'HR':
      return 1000 * (1 - (1 - c) ** effect);
    case 'RD':
      return baselineRiskPer1000 + 1000 * effect;
    default:
      throw new RangeError(`${measure} gives no risk`);
  }
}

/** Of 1,000: far below anything a table shows, far above what a multiplication loses. */
const FLOATING_POINT_SLACK = 1e-9;

function withinThousand(risk: number): number {
  return Math.min(1000, Math.max(0, risk));
}

/** A row from outside may lack a domain altogether, whatever its type says. */
function judgementFaults(path: string[], judgement: Judgement<number> | undefined, most: number): GradeFault[] {
  const { steps = Number.NaN, reason = '' } = judgement ?? {};
  if (!Number.isInteger(steps) || steps < 0 || steps > most)
    return [{ path: [...path, 'steps'], key: 'stepsOutOfRange', parameters: { max: most } }];
  if (steps === 0 || reason.trim().length >= SHORTEST_REASON) return [];
  return [{ path: [...path, 'reason'], key: 'reasonTooShort', parameters: { min: SHORTEST_REASON } }];
}

function stepsDown(row: GradedRow): number {
  return DOWN_DOMAINS.reduce((total, domain) => total + row.down[domain].steps, 0);
}

function stepsUp(row: GradedRow): number {
  return UP_DOMAINS.reduce((total, domain) => total + row.up[domain].steps, 0);
}
