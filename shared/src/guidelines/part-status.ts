import { contentInSwedish } from '../publishing/changed-nodes.ts';
import { findNode, type Doc, type DocumentNode, type NodeId } from '../publishing/document.ts';
import { canonicalJson } from '../text/canonical-json.ts';
import { withoutTranslations } from '../text/localised.ts';
import type { RecommendationAttrs } from './recommendation-node.ts';

/** What became of a part in a version, in the codes guideline registers use. */
export type PartStatus = 'ADDED' | 'UPDATED' | 'REAFFIRMED' | 'REMOVED';

/**
 * The status of every part of the named types, of either version. Updated is one that says something else in Swedish; a recommendation only where it
 * recommends something else: its title or text, whom and where it is for, or the decision. Notes, sources and translations may change in a reaffirmed one.
 */
export function partStatuses(old: Doc | null, next: Doc, types: readonly string[]): Map<NodeId, PartStatus> {
  const statuses = new Map<NodeId, PartStatus>();
  for (const [id, node] of partsOf(next, types)) statuses.set(id, statusOf(old && findNode(old, id), node));
  for (const [id] of old ? partsOf(old, types) : []) if (!statuses.has(id)) statuses.set(id, 'REMOVED');
  return statuses;
}

function statusOf(before: DocumentNode | undefined | null, after: DocumentNode): PartStatus {
  if (!before) return 'ADDED';
  return said(before) === said(after) ? 'REAFFIRMED' : 'UPDATED';
}

/** What a part says to its readers, apart from where it comes from. */
function said(node: DocumentNode): string {
  if (node.type === 'recommendation') return canonicalJson(recommended(node));
  const { sources: _sources, cites: _cites, confirmation: _confirmation, toConfirm: _toConfirm, ...attrs } = node.attrs;
  return contentInSwedish({ ...node, attrs });
}

function recommended({ attrs }: DocumentNode): unknown {
  const { title, text, kind, phases, levels, track, patientGroups, professions, decision } = attrs as RecommendationAttrs;
  const { note: _note, ...decided } = decision;
  return withoutTranslations({ title, text, kind, phases, levels, track, patientGroups, professions, decided });
}

function partsOf(document: Doc, types: readonly string[]): [NodeId, DocumentNode][] {
  return Object.entries(document.nodes).filter(([, { type }]) => types.includes(type));
}
