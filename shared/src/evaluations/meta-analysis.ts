import { isRatio } from './effect-statement.ts';
import type { EffectMeasure, Interval } from './grade.ts';
import { studyEffect, Z95, type StudyEffect, type StudyNumbers } from './study-effect.ts';

/** The models studies are pooled by. */
export const POOLING_MODELS = ['FIXED', 'RANDOM'] as const;

export type PoolingModel = (typeof POOLING_MODELS)[number];

/** Several studies as one, on the scale of the measure; `share` is each study's part of the weight, in the order of the studies. */
export type PooledEffect = { effect: Interval; share: number[] };

export type MetaAnalysis = {
  FIXED: PooledEffect;
  RANDOM: PooledEffect;
  /** Cochran's Q and its degrees of freedom. */
  q: number;
  degreesOfFreedom: number;
  /** How much of the variation is not chance, 0–1 (Higgins and Thompson). */
  iSquared: number;
  /** The variance between studies, on the scale they are pooled on: the logarithm for ratios. */
  tauSquared: number;
};

/**
 * Pools studies by the inverse of their variance: FIXED as if all estimated one effect, RANDOM as if their effects varied around a mean, with the variance
 * between them estimated by DerSimonian and Laird's method of moments and a normal interval. Null for no study.
 *
 * Sources: DerSimonian R, Laird N. Meta-analysis in clinical trials. Control Clin Trials 1986;7:177–88. Higgins JPT, Thompson SG. Quantifying heterogeneity in
 * a meta-analysis. Stat Med 2002;21:1539–58.
 */
export function pool(measure: EffectMeasure, studies: readonly StudyEffect[]): MetaAnalysis | null {
  if (studies.length === 0) return null;
  const weights = studies.map(({ variance }) => 1 / variance);
  const fixed = weightedMean(studies, weights);
  const q = studies.reduce((sum, { effect }, index) => sum + (weights[index] ?? 0) * (effect - fixed.mean) ** 2, 0);
  const degreesOfFreedom = studies.length - 1;
  const total = sum(weights);
  const scale = total - sum(weights.map((weight) => weight ** 2)) / total;
  const tauSquared = scale > 0 ? Math.max(0, (q - degreesOfFreedom) / scale) : 0;
  const random = weightedMean(
    studies,
    studies.map(({ variance }) => 1 / (variance + tauSquared)),
  );
  return {
    FIXED: onScaleOf(measure, fixed),
    RANDOM: onScaleOf(measure, random),
    q,
    degreesOfFreedom,
    iSquared: q > 0 ? Math.max(0, (q - degreesOfFreedom) / q) : 0,
    tauSquared,
  };
}

/** A study with its own effect on the scale of the measure, or null where its numbers do not give one. */
export type AnalysedStudy<Study> = { study: Study; effect: Interval | null; share: Record<PoolingModel, number> };

/** The studies of a row and what they come to together; those without an effect are shown and weigh nothing. */
export function metaAnalysis<Study extends StudyNumbers>(
  measure: EffectMeasure,
  studies: readonly Study[],
): { studies: AnalysedStudy<Study>[]; pooled: MetaAnalysis | null } {
  const effects = studies.map((study) => studyEffect(measure, study));
  const pooled = pool(
    measure,
    effects.filter((effect) => effect !== null),
  );
  let next = 0;
  return {
    pooled,
    studies: studies.map((study, index) => {
      const own = effects[index];
      if (!own || !pooled) return { study, effect: null, share: { FIXED: 0, RANDOM: 0 } };
      const place = next++;
      const share = { FIXED: pooled.FIXED.share[place] ?? 0, RANDOM: pooled.RANDOM.share[place] ?? 0 };
      return { study, effect: onScaleOf(measure, { mean: own.effect, variance: own.variance, share: [] }).effect, share };
    }),
  };
}

type WeightedMean = { mean: number; variance: number; share: number[] };

function weightedMean(studies: readonly StudyEffect[], weights: readonly number[]): WeightedMean {
  const total = sum(weights);
  const share = weights.map((weight) => weight / total);
  return { mean: sum(studies.map(({ effect }, index) => effect * (share[index] ?? 0))), variance: 1 / total, share };
}

function onScaleOf(measure: EffectMeasure, { mean, variance, share }: WeightedMean): PooledEffect {
  const back = isRatio(measure) ? Math.exp : (value: number) => value;
  const half = Z95 * Math.sqrt(variance);
  return { effect: { estimate: back(mean), low: back(mean - half), high: back(mean + half) }, share };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
