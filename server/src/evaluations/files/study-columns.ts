import type { BiasDomain, BiasJudgement, StudyAttrs } from 'shared/evaluations/study-node.ts';

/** What a column of a file of studies holds. */
export type StudyColumn = Exclude<keyof StudyAttrs, 'bias'> | BiasDomain;

/** What the columns are called, in the order the template has them. */
export const studyColumns: Record<StudyColumn, { sv: string; en: string }> = {
  name: { sv: 'studie', en: 'study' },
  treatedEvents: { sv: 'händelser metod', en: 'treated events' },
  treatedTotal: { sv: 'antal metod', en: 'treated total' },
  controlEvents: { sv: 'händelser jämförelse', en: 'control events' },
  controlTotal: { sv: 'antal jämförelse', en: 'control total' },
  treatedMean: { sv: 'medel metod', en: 'treated mean' },
  treatedSd: { sv: 'sd metod', en: 'treated sd' },
  controlMean: { sv: 'medel jämförelse', en: 'control mean' },
  controlSd: { sv: 'sd jämförelse', en: 'control sd' },
  estimate: { sv: 'skattning', en: 'estimate' },
  ciLow: { sv: 'nedre gräns', en: 'ci low' },
  ciHigh: { sv: 'övre gräns', en: 'ci high' },
  randomisation: { sv: 'bias slumpning', en: 'bias randomisation' },
  baselineConfounding: { sv: 'bias störfaktorer', en: 'bias confounding' },
  participantSelection: { sv: 'bias urval', en: 'bias selection' },
  classification: { sv: 'bias klassning', en: 'bias classification' },
  deviations: { sv: 'bias avvikelser', en: 'bias deviations' },
  missingData: { sv: 'bias bortfall', en: 'bias missing data' },
  measurement: { sv: 'bias mätning', en: 'bias measurement' },
  reporting: { sv: 'bias rapportering', en: 'bias reporting' },
};

const byName = new Map(
  Object.entries(studyColumns).flatMap(([column, { sv, en }]) => [sv, en].map((name) => [name, column as StudyColumn])),
);

/** The column a heading names: capitals, spaces around and underscores do not count. */
export function columnNamed(heading: string): StudyColumn | null {
  return byName.get(heading.trim().toLowerCase().replaceAll('_', ' ').replaceAll(/\s+/g, ' ')) ?? null;
}

const judgements: Record<string, BiasJudgement> = {
  '': 'NOT_JUDGED',
  låg: 'LOW_RISK',
  low: 'LOW_RISK',
  viss: 'SOME_CONCERNS',
  some: 'SOME_CONCERNS',
  måttlig: 'SOME_CONCERNS',
  moderate: 'SOME_CONCERNS',
  hög: 'HIGH_RISK',
  high: 'HIGH_RISK',
  allvarlig: 'HIGH_RISK',
  serious: 'HIGH_RISK',
  kritisk: 'CRITICAL_RISK',
  critical: 'CRITICAL_RISK',
};

/** A judgement by its word; null for any other. */
export function biasOf(cell: string): BiasJudgement | null {
  const word = cell.toLowerCase();
  return Object.hasOwn(judgements, word) ? (judgements[word] ?? null) : null;
}

/** A number as a spreadsheet writes it: null for an empty cell, undefined for what is none. A comma is a decimal mark where it does not part the cells. */
export function numberOf(cell: string, commaPartsCells: boolean): number | null | undefined {
  if (cell === '') return null;
  const plain = cell.replaceAll(/[\s\u00A0]/g, '').replace('−', '-');
  const text = commaPartsCells ? plain : plain.replace(',', '.');
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i.test(text) ? Number(text) : undefined;
}
