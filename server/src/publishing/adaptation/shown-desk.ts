import type { Doc, DocumentNode, NodeId } from 'shared/publishing/document.ts';
import type { Context } from '../../kernel/context.ts';
import { canReadDocument } from '../artefact.policy.ts';
import type { Desk } from './desk.ts';

/**
 * A desk as its viewer may see it. Whoever may not read the text whole is shown its structure and everything that can be worded otherwise, and nothing of
 * the parts that are withheld but those the organisation added itself. For showing only: what is decided is checked against the whole.
 */
export function shownDesk({ viewer }: Context, desk: Desk): Desk {
  const { kind, ownerScope, above } = desk;
  if (!kind.withheld || canReadDocument(viewer, { ownerScope, openDocument: kind.openDocument })) return desk;
  return { ...desk, above: { ...above, document: withheld(desk, above.document) } };
}

/** A document as the viewer of a desk may see it. */
export function shownDocument(context: Context, desk: Desk, document: Doc): Doc {
  return shownDesk(context, desk) === desk ? document : withheld(desk, document);
}

function withheld({ kind, content }: Desk, document: Doc): Doc {
  const own = new Set(content.additions.flatMap(({ nodes }) => Object.keys(nodes)));
  const shown = ([id, node]: [NodeId, DocumentNode]): [NodeId, DocumentNode] => [
    id,
    kind.withheld?.includes(node.type) && !own.has(id) ? { ...node, attrs: {} } : node,
  ];
  return { ...document, nodes: Object.fromEntries(Object.entries(document.nodes).map(shown)) };
}
