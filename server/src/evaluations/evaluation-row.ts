import { childrenOfType, evidenceRowAt } from 'shared/evaluations/evaluation-document.ts';
import type { ConclusionAttrs, EtdNoteAttrs, EvaluationAttrs, FindingAttrs, OutcomeAttrs } from 'shared/evaluations/evaluation-nodes.ts';
import { evaluationKind } from 'shared/evaluations/evaluation.kind.ts';
import type { EvidenceRowAttrs } from 'shared/evaluations/evidence-row.ts';
import { keptSummary, type SummaryEvidence, type SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import { documentOrder, parentOf } from 'shared/publishing/document-tree.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { referenceRows, referencesAt, unconfirmedRows } from '../publishing/document-parts.ts';
import type { ReferenceType } from '../publishing/document-parts.type.ts';
import type { PublishedDocument } from '../publishing/published-document.queries.ts';
import type { EvaluationFindingType, EvaluationPartType, EvaluationType } from './evaluation.type.ts';
import type { CertaintyReasonType, SummaryEvidenceType, SummaryRowType } from './summary-row.type.ts';

/** A published evaluation as the API shows it, everything computed from its document. `patientGroupSlugs` is for the resolver. */
export type EvaluationRow = EvaluationType & { patientGroupSlugs: string[] };

/**
 * Builds the reading model of an evaluation. The document must be valid.
 * @param computed what was computed from it when it was published
 */
export function evaluationRow({ artefact, version, document }: PublishedDocument, computed: unknown): EvaluationRow {
  const { root } = document;
  const { population, intervention, comparator, outcomes, plainIntervention, plainComparator, patientGroups, ...attrs } = nodeOf(
    document,
    root,
  ).attrs as EvaluationAttrs;
  const { methodClass, interventionType } = attrs;
  // The guards let no text to its readers without them.
  if (methodClass === null || interventionType === null)
    throw new RangeError('A published evaluation says what kind of method it is about.');
  const summary = keptSummary(document, computed);
  const references = referenceRows(document);
  return {
    artefact,
    version,
    ...attrs,
    methodClass,
    interventionType,
    patientGroupSlugs: patientGroups,
    question: {
      population,
      intervention,
      comparator,
      outcomes,
      plainIntervention: plainIntervention ?? null,
      plainComparator: plainComparator ?? null,
    },
    overallCertainty: summary.overallCertainty,
    conclusions: childrenOfType<ConclusionAttrs>(document, root, 'conclusion').map(({ id, attrs: conclusion }) => ({
      nodeId: id,
      ...conclusion,
    })),
    summaryOfFindings: summary.rows.map((row) => summaryRow(document, row, references)),
    findings: findingRows(document, references),
    decisionNotes: childrenOfType<EtdNoteAttrs>(document, root, 'etdNote').map(({ id, attrs: note }) => ({
      nodeId: id,
      ...note,
    })),
    knowledgeGaps: childrenOfType<Omit<EvaluationPartType, 'nodeId'>>(document, root, 'knowledgeGap').map(({ id, attrs: gap }) => ({
      nodeId: id,
      ...gap,
    })),
    references,
    unconfirmed: unconfirmedRows(evaluationKind, document),
  };
}

function summaryRow(document: Doc, { outcome, evidence, ...row }: SummaryRow, references: readonly ReferenceType[]): SummaryRowType {
  const { toConfirm } = nodeOf(document, outcome).attrs as OutcomeAttrs;
  return { ...row, nodeId: outcome, toConfirm, evidence: evidence && evidenceRow(document, evidence, references) };
}

function evidenceRow(
  document: Doc,
  { row, nStudies, nParticipants, ...evidence }: SummaryEvidence,
  references: readonly ReferenceType[],
): SummaryEvidenceType {
  const attrs = evidenceRowAt(document, row);
  const { down, up, publishedCertainty, scale, note, sources, toConfirm, plainComparison, conclusion } = attrs;
  return {
    ...evidence,
    nodeId: row,
    studies: nStudies,
    participants: nParticipants,
    plainComparison: plainComparison ?? null,
    conclusion: conclusion ?? null,
    publishedCertainty,
    publishedRisk: publishedRisk(attrs),
    down: reasons(down),
    up: reasons(up),
    scale,
    note,
    references: referencesAt(references, sources),
    toConfirm,
  };
}

function publishedRisk({ publishedRiskPer1000: estimate, publishedRiskLow: low, publishedRiskHigh: high }: EvidenceRowAttrs) {
  return typeof estimate === 'number' ? { estimate, low: low ?? null, high: high ?? null } : null;
}

/** The domains a certainty was moved for; those it was not are silent. */
function reasons(judgements: Record<string, { steps: number; reason: string }>): CertaintyReasonType[] {
  return Object.entries(judgements)
    .filter(([, { steps }]) => steps > 0)
    .map(([domain, judgement]) => ({ domain, ...judgement }));
}

function findingRows(document: Doc, references: readonly ReferenceType[]): EvaluationFindingType[] {
  const parents = parentOf(document);
  return documentOrder(document)
    .filter((id) => nodeOf(document, id).type === 'finding')
    .map((id) => {
      const { findingType, sources, text, plainText, searchDate, certainty, toConfirm } = nodeOf(document, id).attrs as FindingAttrs;
      const parent = parents.get(id) ?? document.root;
      return {
        nodeId: id,
        outcomeNodeId: parent === document.root ? null : parent,
        noEvidenceFound: findingType === 'NO_EVIDENCE_FOUND',
        text,
        plainText: plainText ?? null,
        searchDate,
        certainty,
        references: referencesAt(references, sources),
        toConfirm,
      };
    });
}
