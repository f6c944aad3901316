import { criterionRows } from 'shared/guidelines/criterion-rows.ts';
import { decisionBand, decisionWords } from 'shared/guidelines/decision-words.ts';
import { patientNeedWords } from 'shared/guidelines/patient-needs.ts';
import type { RecommendationAttrs } from 'shared/guidelines/recommendation-node.ts';
import { strongReasons } from 'shared/guidelines/strong-reasons.ts';
import { parentOf } from 'shared/publishing/document-tree.ts';
import { findNode, nodeOf, type NodeId } from 'shared/publishing/document.ts';
import { referenceRows, referencesAt } from '../publishing/document-parts.ts';
import { labelOf } from '../publishing/label-of.ts';
import type { ReadGuideline } from './guideline.queries.ts';
import type { EtdCriterionJudgementType, RecommendationDecisionType, RecommendationType } from './recommendation.type.ts';

/** A recommendation as the API shows it; the codes are for the resolver. */
export type RecommendationRow = RecommendationType & {
  patientGroupSlugs: string[];
  professionCodes: string[];
  cites: RecommendationAttrs['cites'];
  readAt: readonly string[];
};

/** Builds the reading model of one recommendation; null where the guideline has none with this id. The document must be valid. */
export function recommendationRow(guideline: ReadGuideline, nodeId: NodeId): RecommendationRow | null {
  const { artefact, version, document, statuses, pathOf } = guideline;
  const node = findNode(document, nodeId);
  const placeId = parentOf(document).get(nodeId);
  if (node?.type !== 'recommendation' || placeId === undefined) return null;
  const attrs = node.attrs as RecommendationAttrs;
  return {
    artefact,
    version,
    nodeId,
    path: pathOf({ nodeId, type: node.type }),
    title: attrs.title,
    text: attrs.text,
    kind: attrs.kind,
    track: attrs.track,
    levels: attrs.levels,
    phases: attrs.phases,
    perspectives: attrs.perspectives,
    patientNeeds: patientNeedWords(attrs.patientNeeds),
    note: attrs.note,
    toConfirm: attrs.toConfirm,
    status: statuses.get(nodeId) ?? 'ADDED',
    decision: decisionRow(attrs.decision),
    place: placeRow(guideline, placeId),
    references: referencesAt(referenceRows(document), attrs.sources),
    evidenceToDecision: criteriaRows(guideline, node.children),
    patientGroupSlugs: attrs.patientGroups,
    professionCodes: attrs.professions,
    cites: attrs.cites,
    readAt: guideline.readAt,
  };
}

function placeRow({ kind, document, pathOf }: ReadGuideline, nodeId: NodeId): RecommendationType['place'] {
  const { type } = nodeOf(document, nodeId);
  return { nodeId, type, title: labelOf(kind, document, nodeId), path: pathOf({ nodeId, type }) };
}

function decisionRow(decision: RecommendationAttrs['decision']): RecommendationDecisionType {
  const band = decisionBand(decision);
  const strongReasonWords = decision.strongReason && strongReasons[decision.strongReason];
  return { ...decision, band, words: decisionWords[band], strongReasonWords };
}

function criteriaRows({ document }: ReadGuideline, ids: readonly NodeId[]): EtdCriterionJudgementType[] {
  const references = referenceRows(document);
  return criterionRows(document, ids).map(({ sources, ...row }) => ({ ...row, references: referencesAt(references, sources) }));
}
