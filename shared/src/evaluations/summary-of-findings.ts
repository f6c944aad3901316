import type { Doc, NodeId } from '../publishing/document.ts';
import type { Localised } from '../text/localised.ts';
import { isFoundWithoutEvidence, outcomesOf, type OutcomeWithEvidence, type TypedNode } from './evaluation-document.ts';
import type { OutcomeAttrs } from './evaluation-nodes.ts';
import type { EvidenceRowAttrs } from './evidence-row.ts';
import {
  absoluteEffectPer1000,
  certaintyOf,
  importanceClass,
  overallCertainty,
  type Certainty,
  type EffectMeasure,
  type Interval,
} from './grade.ts';

/** One line of the table: an outcome in one comparison, or an outcome nothing is known about. Computed values are not rounded. */
export type SummaryRow = {
  outcome: NodeId;
  name: Localised<string>;
  importance: number;
  importanceClass: ReturnType<typeof importanceClass>;
  direction: OutcomeAttrs['direction'];
  harm: boolean;
  timeframe: Localised<string> | null;
  /** Null where the outcome has no row of evidence. */
  evidence: SummaryEvidence | null;
  /** Whether the outcome has a finding that a search came back empty: "studies are missing", not "nobody looked". */
  noEvidenceFound: boolean;
  /** False where the outcome or its row states something not yet confirmed. */
  confirmed: boolean;
};

/** What the row of a table says of the studies and the effect. */
export type SummaryEvidence = {
  row: NodeId;
  comparison: Localised<string>;
  nStudies: number | null;
  nParticipants: number | null;
  measure: EffectMeasure;
  effect: Interval;
  baselineRiskPer1000: number | null;
  /** Null where the effect is no risk or the baseline is not known. */
  absolute: ReturnType<typeof absoluteEffectPer1000>;
  certainty: Certainty;
};

/** The table of an evaluation, and the certainty of the whole: the lowest of any row of a critical outcome. */
export type SummaryOfFindings = { rows: SummaryRow[]; overallCertainty: Certainty | null };

/** Computes the summary-of-findings table. The document must be valid; its outcomes come in their own order, rows in theirs. */
export function summaryOfFindings(document: Doc): SummaryOfFindings {
  const rows = outcomesOf(document).flatMap((outcome) =>
    outcome.rows.length === 0 ? [summaryRow(outcome, null)] : outcome.rows.map((row) => summaryRow(outcome, row)),
  );
  return {
    rows,
    overallCertainty: overallCertainty(rows.map(({ importance, evidence }) => ({ importance, certainty: evidence?.certainty ?? null }))),
  };
}

/** The table of a published version as it was computed when it was published, by the rules of its day; computed now where none was kept. */
export function keptSummary(document: Doc, computed: unknown): SummaryOfFindings {
  return (computed as SummaryOfFindings | null | undefined) ?? summaryOfFindings(document);
}

function summaryRow(outcome: OutcomeWithEvidence, row: TypedNode<EvidenceRowAttrs> | null): SummaryRow {
  const { name, importance, direction, harm, timeframe, confirmation } = outcome.attrs;
  return {
    outcome: outcome.id,
    name,
    importance,
    importanceClass: importanceClass(importance),
    direction,
    harm,
    timeframe,
    evidence: row && summaryEvidence(row),
    noEvidenceFound: isFoundWithoutEvidence(outcome),
    confirmed: [confirmation, row?.attrs.confirmation].every((each) => each !== 'UNCONFIRMED'),
  };
}

function summaryEvidence({ id, attrs }: TypedNode<EvidenceRowAttrs>): SummaryEvidence {
  const { comparison, nStudies, nParticipants, effectMeasure: measure, estimate, ciLow, ciHigh, baselineRiskPer1000 } = attrs;
  return {
    row: id,
    comparison,
    nStudies,
    nParticipants,
    measure,
    effect: { estimate, low: ciLow, high: ciHigh },
    baselineRiskPer1000,
    absolute: baselineRiskPer1000 === null ? null : absoluteEffectPer1000({ measure, estimate, ciLow, ciHigh, baselineRiskPer1000 }),
    certainty: certaintyOf(attrs),
  };
}
