import { canonicalJson } from 'shared/text/canonical-json.ts';
import { findNode, type Doc, type DocumentNode, type NodeId } from 'shared/publishing/document.ts';
import type { Overlay } from 'shared/publishing/overlay.ts';
import type { RequiredEntityData } from '@mikro-orm/core';
import type { PublishedKind } from '../kinds.ts';
import { placedLabel, toldLabel } from '../label-of.ts';
import type { OverlayNode } from './overlay-node.entity.ts';
import type { OverlayVersion } from './overlay-version.entity.ts';

type Before = { content: Overlay; since: ReadonlyMap<NodeId, Date> };

/**
 * One row for every node that is decided about or added; what stood above when it was decided names it. What was said in the same words `before` keeps the
 * date it began with.
 */
export function overlayNodeRows(
  kind: PublishedKind,
  above: Doc,
  before: Before,
  { id: overlayVersionId, content, publishedAt }: Pick<OverlayVersion, 'id' | 'content' | 'publishedAt'>,
): RequiredEntityData<OverlayNode>[] {
  const label = (node: DocumentNode) => toldLabel(kind, node);
  const [was, is] = [wordsIn(before.content), wordsIn(content)];
  const of = (nodeId: NodeId) => ({
    overlayVersionId,
    nodeId,
    since: (was.get(nodeId) === is.get(nodeId) ? before.since.get(nodeId) : null) ?? publishedAt,
  });
  const decided = Object.entries(content.decisions).flatMap(([nodeId, decision]) => {
    const there = findNode(above, nodeId);
    const node = there ?? (decision.mode === 'ADAPT' ? { ...decision.seen, children: [] } : null);
    if (!node) return [];
    const reason = decision.mode === 'ADOPT' ? null : decision.reason;
    return [
      {
        ...of(nodeId),
        mode: decision.mode,
        topNodeId: nodeId,
        type: node.type,
        label: there ? placedLabel(kind, above, nodeId) : label(node),
        reason,
      },
    ];
  });
  const added = content.additions.flatMap(({ node: topNodeId, nodes, reason = null }) =>
    Object.entries(nodes).map(([nodeId, node]) => ({
      ...of(nodeId),
      mode: 'ADD' as const,
      topNodeId,
      type: node.type,
      label: label(node),
      reason: nodeId === topNodeId ? reason : null,
    })),
  );
  return [...decided, ...added];
}

/** What an overlay itself says of each node, so that two can be compared: neither its reasons nor the text it was decided against. */
function wordsIn({ decisions, additions }: Overlay): Map<NodeId, string> {
  const decided = Object.entries(decisions).map(([id, each]): [NodeId, string] => [
    id,
    canonicalJson(each.mode === 'ADAPT' ? { mode: each.mode, set: each.set } : { mode: each.mode }),
  ]);
  const added = additions.flatMap(({ nodes }) =>
    Object.entries(nodes).map(([id, { type, attrs }]): [NodeId, string] => [id, canonicalJson({ mode: 'ADD', type, attrs })]),
  );
  return new Map([...decided, ...added]);
}
