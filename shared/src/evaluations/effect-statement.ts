import type { EffectMeasure, Interval } from './grade.ts';
import type { OutcomeAttrs } from './evaluation-nodes.ts';

/** What an effect means for a patient, before it is put into words. */
export type EffectStatement = {
  /** UNSURE where the interval holds "no difference". */
  verdict: 'BETTER' | 'WORSE' | 'UNSURE';
  /** Only for standardised differences: how large by Cohen's conventions; null for measures with a unit or a risk of their own. */
  size: 'TRIVIAL' | 'SMALL' | 'MODERATE' | 'LARGE' | null;
};

/** Whether a measure compares by division, so that 1 is no difference and its axis is logarithmic; otherwise 0 is. */
export function isRatio(measure: EffectMeasure): boolean {
  return measure === 'RR' || measure === 'OR' || measure === 'HR';
}

/** The value of a measure that means no difference. */
export function nullValue(measure: EffectMeasure): 0 | 1 {
  return isRatio(measure) ? 1 : 0;
}

/**
 * Which way an effect goes for the patient, and how far. A standardised mean difference below 0.2 is trivial, from 0.2 small, from 0.5 moderate, from 0.8
 * large.
 *
 * Source: Cohen J. Statistical power analysis for the behavioral sciences. 2nd ed. Hillsdale: Erlbaum, 1988, chapter 2.
 */
export function effectStatement(measure: EffectMeasure, effect: Interval, direction: OutcomeAttrs['direction']): EffectStatement {
  const none = nullValue(measure);
  const isMore = effect.estimate > none;
  const unsure = effect.low <= none && effect.high >= none;
  const verdict = unsure ? 'UNSURE' : isMore === (direction === 'HIGHER_BETTER') ? 'BETTER' : 'WORSE';
  return { verdict, size: measure === 'SMD' ? sizeOf(Math.abs(effect.estimate)) : null };
}

/** Whether the studies leave it open which way an effect goes, however it is rounded. */
export function isUnsure({ measure, effect }: { measure: EffectMeasure; effect: Interval }, direction: OutcomeAttrs['direction']): boolean {
  return effectStatement(measure, effect, direction).verdict === 'UNSURE';
}

function sizeOf(difference: number): EffectStatement['size'] {
  if (difference < 0.2) return 'TRIVIAL';
  if (difference < 0.5) return 'SMALL';
  return difference < 0.8 ? 'MODERATE' : 'LARGE';
}
