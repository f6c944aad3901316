import type { CareProgrammeAttrs, ChapterAttrs, RecommendationAttrs } from 'shared/guidelines/care-programme-nodes.ts';
import { decisionBand, decisionWords } from 'shared/guidelines/decision-words.ts';
import { patientNeedWords } from 'shared/guidelines/patient-needs.ts';
import type { RecommendationStatus } from 'shared/guidelines/recommendation-status.ts';
import { findNode, nodeOf, type NodeId } from 'shared/publishing/document.ts';
import { parentOf } from 'shared/publishing/document-tree.ts';
import { referenceRows, referencesAt } from '../publishing/document-parts.ts';
import type { PublishedDocument } from '../publishing/published-document.queries.ts';
import type { CareProgrammeChapterType, CareProgrammeType } from './care-programme.type.ts';
import type { RecommendationDecisionType, RecommendationSummaryType, RecommendationType } from './recommendation.type.ts';

/** A published programme with what became of each recommendation in it, and where its parts are read. */
export type ReadProgramme = PublishedDocument & {
  statuses: ReadonlyMap<NodeId, RecommendationStatus>;
  pathOf(node: { nodeId: string; type: string }): string;
};

/** A recommendation as the API shows it; the codes are for the resolver. */
export type RecommendationRow = RecommendationType & { patientGroupSlugs: string[]; professionCodes: string[] };

/** Builds the reading model of a programme. The document must be valid. */
export function careProgrammeRow(programme: ReadProgramme): CareProgrammeType {
  const { artefact, version, document } = programme;
  const { title, summary } = nodeOf(document, document.root).attrs as CareProgrammeAttrs;
  const chapters = nodeOf(document, document.root).children.filter((id) => nodeOf(document, id).type === 'chapter');
  return {
    artefact,
    version,
    title,
    summary,
    chapters: chapters.map((id) => chapterRow(programme, id)),
    references: referenceRows(document),
  };
}

/** Builds the reading model of one recommendation; null where the programme has none with this id. */
export function recommendationRow(programme: ReadProgramme, nodeId: NodeId): RecommendationRow | null {
  const { artefact, version, document, pathOf } = programme;
  const node = findNode(document, nodeId);
  const chapterId = parentOf(document).get(nodeId);
  if (node?.type !== 'recommendation' || chapterId === undefined) return null;
  const { text, phases, perspectives, patientGroups, professions, patientNeeds, note, sources } = node.attrs as RecommendationAttrs;
  return {
    ...summaryRow(programme, nodeId),
    artefact,
    version,
    chapter: {
      nodeId: chapterId,
      title: (nodeOf(document, chapterId).attrs as ChapterAttrs).title,
      path: pathOf({ nodeId: chapterId, type: 'chapter' }),
    },
    text,
    phases,
    perspectives,
    patientNeeds: patientNeedWords(patientNeeds),
    note,
    references: referencesAt(referenceRows(document), sources),
    patientGroupSlugs: patientGroups,
    professionCodes: professions,
  };
}

function chapterRow(programme: ReadProgramme, nodeId: NodeId): CareProgrammeChapterType {
  const { attrs, children } = nodeOf(programme.document, nodeId);
  const { title, intro } = attrs as ChapterAttrs;
  return { nodeId, title, intro, recommendations: children.map((id) => summaryRow(programme, id)) };
}

function summaryRow({ document, statuses, pathOf }: ReadProgramme, nodeId: NodeId): RecommendationSummaryType {
  const { title, kind, track, levels, decision, toConfirm } = nodeOf(document, nodeId).attrs as RecommendationAttrs;
  return {
    nodeId,
    path: pathOf({ nodeId, type: 'recommendation' }),
    title,
    kind,
    track,
    levels,
    decision: decisionRow(decision),
    status: statuses.get(nodeId) ?? 'ADDED',
    toConfirm,
  };
}

function decisionRow(decision: RecommendationAttrs['decision']): RecommendationDecisionType {
  const band = decisionBand(decision);
  return { ...decision, band, words: decisionWords[band] };
}
