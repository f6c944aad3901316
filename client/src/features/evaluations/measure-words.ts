import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EffectMeasure } from 'shared/evaluations/grade.ts';

/** What the measures of effect are called, in the middle of a sentence. */
export const measureWords: Record<EffectMeasure, MessageDescriptor> = {
  RR: msg`relativ risk (RR)`,
  OR: msg`oddskvot (OR)`,
  HR: msg`hazardkvot (HR)`,
  RD: msg`riskskillnad (RD)`,
  MD: msg`medelskillnad (MD)`,
  SMD: msg`standardiserad medelskillnad (SMD)`,
};
