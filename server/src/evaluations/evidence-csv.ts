import { outcomesOf } from 'shared/evaluations/evaluation-document.ts';
import { absoluteEffectPer1000, certaintyOf, DOWN_DOMAINS, UP_DOMAINS } from 'shared/evaluations/grade.ts';
import type { EvidenceRowAttrs } from 'shared/evaluations/evidence-row.ts';
import type { OutcomeAttrs } from 'shared/evaluations/evaluation-nodes.ts';
import { numberedReferences } from 'shared/publishing/numbered-references.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { csvOf } from '../kernel/http/csv.ts';

const HEADER = [
  'utfall',
  'vikt',
  'skada',
  'jämförelse',
  'design',
  'studier',
  'deltagare',
  'mått',
  'skattning',
  'nedre gräns',
  'övre gräns',
  'utan per 1000',
  'med per 1000',
  'med per 1000 nedre',
  'med per 1000 övre',
  'tillförlitlighet 1-4',
  'skäl',
  'källor',
  'bekräftad',
];

/** The rows of evidence as a spreadsheet, one line each, with what is computed from them. An outcome nobody has studied is a line too. */
export function evidenceCsv(document: Doc): string {
  const numbers = new Map(numberedReferences(document).map(({ id, number }) => [id, number]));
  const rows = outcomesOf(document).flatMap(({ attrs: outcome, rows: found }) =>
    found.length === 0
      ? [[...outcomeCells(outcome), ...Array.from({ length: HEADER.length - 3 }, () => '')]]
      : found.map(({ attrs }) => [...outcomeCells(outcome), ...rowCells(attrs), sourcesOf(attrs, numbers), confirmed(attrs)]),
  );
  return csvOf([HEADER, ...rows]);
}

function outcomeCells({ name, importance, harm }: OutcomeAttrs): string[] {
  return [name.sv, String(importance), harm ? 'ja' : 'nej'];
}

function rowCells(row: EvidenceRowAttrs): string[] {
  const { effectMeasure: measure, estimate, ciLow, ciHigh, baselineRiskPer1000 } = row;
  const absolute = baselineRiskPer1000 === null ? null : absoluteEffectPer1000({ measure, estimate, ciLow, ciHigh, baselineRiskPer1000 });
  const { risk } = absolute ?? {};
  const people = [risk?.estimate, risk?.low, risk?.high].map((value) => (value === undefined ? '' : String(Math.round(value))));
  const numbers = [row.nStudies, row.nParticipants, measure, estimate, ciLow, ciHigh, baselineRiskPer1000].map(figure);
  return [row.comparison.sv, row.design, ...numbers, ...people, String(certaintyOf(row)), reasonsOf(row)];
}

function reasonsOf({ down, up }: EvidenceRowAttrs): string {
  const moved = [
    ...DOWN_DOMAINS.map((domain) => ({ ...down[domain], domain, sign: '−' })),
    ...UP_DOMAINS.map((domain) => ({ ...up[domain], domain, sign: '+' })),
  ];
  return moved
    .filter(({ steps }) => steps > 0)
    .map(({ domain, steps, sign, reason }) => `${domain} ${sign}${steps}: ${reason}`)
    .join(' | ');
}

function sourcesOf({ sources }: EvidenceRowAttrs, numbers: ReadonlyMap<string, number>): string {
  return sources.map((id) => numbers.get(id) ?? '').join(', ');
}

const confirmed = ({ confirmation }: EvidenceRowAttrs): string => (confirmation === 'CONFIRMED' ? 'ja' : 'nej');

/** With a decimal comma, as a Swedish spreadsheet reads numbers. */
function figure(value: number | string | null): string {
  return value === null ? '' : typeof value === 'number' ? String(value).replace('.', ',') : value;
}
