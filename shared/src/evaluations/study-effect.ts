import { isRatio } from './effect-statement.ts';
import type { EffectMeasure } from './grade.ts';
import type { StudyAttrs } from './study-node.ts';

/** A study on the scale it is pooled on: the logarithm for ratios, else the measure itself. */
export type StudyEffect = { effect: number; variance: number };

/** The numbers of a study without its name and judgements. */
export type StudyNumbers = Omit<StudyAttrs, 'name' | 'bias'>;

/** Of the normal distribution, for 95 %. */
export const Z95 = 1.959963984540054;

/**
 * The effect of one study and its variance, from whichever numbers it gives: people with the outcome (RR, OR, RD), means with standard deviations (MD, SMD),
 * or, for every measure, an estimate with its 95 % interval. Null where they are not enough, or where no ratio can be formed because nobody, or everybody, in
 * both groups has the outcome.
 *
 * Where a cell of the table is empty, 0.5 is added to all four. SMD is Hedges' adjusted g. Formulas: Deeks JJ, Higgins JPT. Statistical algorithms in Review
 * Manager 5. Cochrane Collaboration, 2010.
 */
export function studyEffect(measure: EffectMeasure, study: StudyNumbers): StudyEffect | null {
  const fromGroups =
    measure === 'MD' || measure === 'SMD' ? fromMeans(measure, study) : measure === 'HR' ? null : fromCounts(measure, study);
  return fromGroups ?? (hasCounts(study) && isRatio(measure) ? null : fromInterval(measure, study));
}

function hasCounts({ treatedEvents, controlEvents }: StudyNumbers): boolean {
  return treatedEvents !== null && controlEvents !== null;
}

function fromCounts(measure: 'RR' | 'OR' | 'RD', study: StudyNumbers): StudyEffect | null {
  const { treatedEvents, treatedTotal, controlEvents, controlTotal } = study;
  if (treatedEvents === null || controlEvents === null || !treatedTotal || !controlTotal) return null;
  const cells = [treatedEvents, treatedTotal - treatedEvents, controlEvents, controlTotal - controlEvents];
  const tellsNothing = (cells[0] === 0 && cells[2] === 0) || (cells[1] === 0 && cells[3] === 0);
  if (measure !== 'RD' && tellsNothing) return null;
  const correction = cells.includes(0) ? 0.5 : 0;
  const [a = 0, b = 0, c = 0, d = 0] = cells.map((cell) => cell + correction);
  if (measure === 'OR') return { effect: Math.log((a * d) / (b * c)), variance: 1 / a + 1 / b + 1 / c + 1 / d };
  if (measure === 'RR') {
    return { effect: Math.log(a / (a + b) / (c / (c + d))), variance: 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d) };
  }
  const difference = treatedEvents / treatedTotal - controlEvents / controlTotal;
  return { effect: difference, variance: (a * b) / (a + b) ** 3 + (c * d) / (c + d) ** 3 };
}

function fromMeans(measure: 'MD' | 'SMD', study: StudyNumbers): StudyEffect | null {
  const { treatedMean: m1, treatedSd: s1, treatedTotal: n1, controlMean: m2, controlSd: s2, controlTotal: n2 } = study;
  if (m1 === null || s1 === null || !n1 || m2 === null || s2 === null || !n2) return null;
  if (measure === 'MD') return { effect: m1 - m2, variance: s1 ** 2 / n1 + s2 ** 2 / n2 };
  const total = n1 + n2;
  if (total < 4) return null;
  const pooledSd = Math.sqrt(((n1 - 1) * s1 ** 2 + (n2 - 1) * s2 ** 2) / (total - 2));
  const g = ((m1 - m2) / pooledSd) * (1 - 3 / (4 * total - 9));
  return { effect: g, variance: total / (n1 * n2) + g ** 2 / (2 * (total - 3.94)) };
}

function fromInterval(measure: EffectMeasure, { estimate, ciLow, ciHigh }: StudyNumbers): StudyEffect | null {
  if (estimate === null || ciLow === null || ciHigh === null || ciLow >= ciHigh) return null;
  if (isRatio(measure) && ciLow <= 0) return null;
  const onScale = isRatio(measure) ? Math.log : (value: number) => value;
  return { effect: onScale(estimate), variance: ((onScale(ciHigh) - onScale(ciLow)) / (2 * Z95)) ** 2 };
}
