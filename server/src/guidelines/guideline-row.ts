import { patientNeeds, patientNeedWords } from 'shared/guidelines/patient-needs.ts';
import type { RecommendationAttrs } from 'shared/guidelines/recommendation-node.ts';
import { findNode, type Doc } from 'shared/publishing/document.ts';
import { documentOrder } from 'shared/publishing/document-tree.ts';
import { referenceRows } from '../publishing/document-parts.ts';
import { labelOf } from '../publishing/label-of.ts';
import type { ReadGuideline } from './guideline.queries.ts';
import type { GuidelineType, PartChange } from './guideline.type.ts';

/** A guideline as the API shows it; the codes are for the resolver. */
export type GuidelineRow = GuidelineType & { professionCodes: string[]; namedGroups: string[] | null };

/** Builds the reading model of a guideline. The document must be valid. */
export function guidelineRow(guideline: ReadGuideline): GuidelineRow {
  const { artefact, version, document, before } = guideline;
  const recommendations = recommendationsOf(document);
  const answered = new Set(recommendations.flatMap(({ patientNeeds: needs }) => needs));
  const unanswered = Object.keys(patientNeeds).filter((need) => !answered.has(need));
  return {
    artefact,
    version,
    document,
    references: referenceRows(document),
    changes: before ? changesOf(guideline, before) : [],
    unansweredNeeds: recommendations.length > 0 ? patientNeedWords(unanswered) : [],
    namedGroups: recommendations.length > 0 ? recommendations.flatMap(({ patientGroups }) => patientGroups) : null,
    professionCodes: professionCodesOf(document),
  };
}

/** Every part that is new, updated or gone; in reading order, those gone last. */
function changesOf({ kind, document, statuses, pathOf }: ReadGuideline, before: Doc): PartChange[] {
  const order = [...documentOrder(document), ...documentOrder(before).filter((id) => !findNode(document, id))];
  return order.flatMap((nodeId) => {
    const status = statuses.get(nodeId);
    if (!status || status === 'REAFFIRMED') return [];
    const holder = findNode(document, nodeId) ? document : before;
    const type = findNode(holder, nodeId)?.type ?? '';
    return [{ nodeId, type, label: labelOf(kind, holder, nodeId), status, path: status === 'REMOVED' ? null : pathOf({ nodeId, type }) }];
  });
}

function recommendationsOf(document: Doc): RecommendationAttrs[] {
  return Object.values(document.nodes).flatMap(({ type, attrs }) => (type === 'recommendation' ? [attrs as RecommendationAttrs] : []));
}

/** The professions that parts name, each once: a reader is shown their names. */
function professionCodesOf(document: Doc): string[] {
  const named = Object.values(document.nodes).flatMap(({ attrs }) => [attrs.profession, attrs.professions].flat());
  return [...new Set(named.filter((code) => typeof code === 'string'))];
}
