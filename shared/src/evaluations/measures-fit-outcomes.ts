import type { Guard, Missing } from '../publishing/lifecycle-facts.ts';
import { inLocale } from '../text/localised.ts';
import { outcomesOf } from './evaluation-document.ts';
import type { EffectMeasure } from './grade.ts';

/** A difference between means says nothing of how many have an outcome, and a ratio of risks nothing of a scale. */
export const measuresFitOutcomes: Guard = ({ document }) =>
  outcomesOf(document).flatMap(({ attrs: outcome, rows }) =>
    rows
      .filter(({ attrs }) => isOfScale(attrs.effectMeasure) !== (outcome.type === 'CONTINUOUS'))
      .map(({ id, attrs }): Missing => ({
        code: isOfScale(attrs.effectMeasure) ? 'measureOfScale' : 'measureOfRisk',
        node: id,
        parameters: { measure: attrs.effectMeasure, outcome: inLocale(outcome.name, 'sv') },
      })),
  );

const isOfScale = (measure: EffectMeasure): boolean => measure === 'MD' || measure === 'SMD';
