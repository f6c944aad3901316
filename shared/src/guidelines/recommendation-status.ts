import { changedNodes, contentInSwedish } from '../publishing/changed-nodes.ts';
import { findNode, type Doc, type DocumentNode, type NodeId } from '../publishing/document.ts';
import type { Difference } from '../publishing/kind.ts';
import { canonicalJson } from '../text/canonical-json.ts';
import { withoutTranslations } from '../text/localised.ts';
import type { RecommendationAttrs } from './care-programme-nodes.ts';

/** What became of a recommendation in a version, in the codes guideline registers use. */
export type RecommendationStatus = 'ADDED' | 'UPDATED' | 'REAFFIRMED' | 'REMOVED';

/**
 * The status of every recommendation of either version. Updated is one that recommends something else in Swedish: its title or text, whom and where it
 * is for, or the decision. Notes, sources and translations may change in a reaffirmed one.
 */
export function recommendationStatuses(old: Doc | null, next: Doc): Map<NodeId, RecommendationStatus> {
  const statuses = new Map<NodeId, RecommendationStatus>();
  for (const [id, node] of recommendations(next)) statuses.set(id, statusOf(old && findNode(old, id), node));
  for (const [id] of old ? recommendations(old) : []) if (!statuses.has(id)) statuses.set(id, 'REMOVED');
  return statuses;
}

/**
 * How far a new version of a care programme lies from the one before: major where any recommendation was added, updated or removed. Safety: every changed
 * recommendation that is of kind `SAFETY` or says not to do something, in either version; a translation is no warning.
 */
export function careProgrammeDifference(old: Doc, next: Doc): Difference {
  const isReaffirmed = [...recommendationStatuses(old, next).values()].every((status) => status === 'REAFFIRMED');
  const protects = (id: NodeId) => [findNode(old, id), findNode(next, id)].some(isProtective);
  return { step: isReaffirmed ? 'MINOR' : 'MAJOR', safety: changedNodes(old, next, contentInSwedish).filter(protects) };
}

function statusOf(before: DocumentNode | undefined | null, after: DocumentNode): RecommendationStatus {
  if (!before) return 'ADDED';
  return canonicalJson(recommended(before)) === canonicalJson(recommended(after)) ? 'REAFFIRMED' : 'UPDATED';
}

function recommended({ attrs }: DocumentNode): unknown {
  const { title, text, kind, phases, levels, track, patientGroups, professions, decision } = attrs as RecommendationAttrs;
  const { note: _note, ...decided } = decision;
  return withoutTranslations({ title, text, kind, phases, levels, track, patientGroups, professions, decided });
}

function isProtective(node: DocumentNode | undefined): boolean {
  if (node?.type !== 'recommendation') return false;
  const { kind, decision } = node.attrs as RecommendationAttrs;
  return kind === 'SAFETY' || decision.type === 'ICKE_GORA';
}

function recommendations(document: Doc): [NodeId, DocumentNode][] {
  return Object.entries(document.nodes).filter(([, { type }]) => type === 'recommendation');
}
