import type { Guard, Missing } from '../publishing/lifecycle-facts.ts';
import type { Locale } from '../text/locale.ts';
import { messageValue } from '../text/message-value.ts';
import { evidenceRowsOf, studiesOf } from './evaluation-document.ts';
import type { EvidenceRowAttrs } from './evidence-row.ts';
import type { EffectMeasure, Interval } from './grade.ts';
import { metaAnalysis, POOLING_MODELS } from './meta-analysis.ts';
import type { StudyAttrs } from './study-node.ts';

/**
 * A row that pools studies must say what they come to, by the fixed or by the random model, as exactly as it is written with two decimals (a risk
 * difference: three), and in a measure they give. Studies that are only named give none, and are told of as what they are.
 */
export const rowsAgreeWithStudies: Guard = ({ document }) =>
  evidenceRowsOf(document).flatMap(({ id, attrs }): Missing[] => {
    const studies = studiesOf(document, id).map((study) => study.attrs);
    const { pooled } = metaAnalysis(attrs.effectMeasure, studies);
    if (!pooled)
      return studies.some(givesNumbers) ? [{ code: 'studiesLackMeasure', node: id, parameters: { measure: attrs.effectMeasure } }] : [];
    if (POOLING_MODELS.some((model) => agrees(attrs, pooled[model].effect))) return [];
    const parameters = {
      stated: inFigures({ estimate: attrs.estimate, low: attrs.ciLow, high: attrs.ciHigh }),
      fixed: inFigures(pooled.FIXED.effect),
      random: inFigures(pooled.RANDOM.effect),
    };
    return [{ code: 'rowDiffersFromStudies', node: id, parameters }];
  });

const givesNumbers = ({ name: _name, bias: _bias, ...numbers }: StudyAttrs): boolean =>
  Object.values(numbers).some((number) => number !== null);

const slack = (measure: EffectMeasure): number => (measure === 'RD' ? 0.0005 : 0.005) + 1e-9;

function agrees({ effectMeasure, estimate, ciLow, ciHigh }: EvidenceRowAttrs, pooled: Interval): boolean {
  const differences = [estimate - pooled.estimate, ciLow - pooled.low, ciHigh - pooled.high];
  return differences.every((difference) => Math.abs(difference) <= slack(effectMeasure));
}

/** In figures of each language: the words around them are in one. */
function inFigures({ estimate, low, high }: Interval): Record<Locale, string> {
  const figuresIn = (locale: Locale): string => {
    const [middle, from, to] = [estimate, low, high].map((value) => messageValue(Number(value.toFixed(3)), locale));
    return `${middle} (${from}; ${to})`;
  };
  return { sv: figuresIn('sv'), en: figuresIn('en') };
}
