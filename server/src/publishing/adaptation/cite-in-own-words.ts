import { canonicalJson } from 'shared/text/canonical-json.ts';
import { foldOverlay } from 'shared/publishing/adaptation.ts';
import type { Attrs, Doc, NodeId } from 'shared/publishing/document.ts';
import { documentCitations, findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import type { NodeReference } from 'shared/publishing/node-reference.ts';
import type { Overlay as OverlayContent } from 'shared/publishing/overlay.ts';
import type { Context } from '../../kernel/context.ts';
import { bringCitations, type Wanted } from '../refresh-citations.ts';
import { entriesOfOverlay, sameWords } from './overlay-entries.ts';
import type { Overlay } from './overlay.entity.ts';

type Published = { overlay: Overlay; above: Doc; content: OverlayContent; previous: OverlayContent; kind: ArtefactKind };

/**
 * Brings the citations an organisation's own words hold to what it has published now: those of the parts it added, and of the parts whose citations it
 * words otherwise. What it follows from above is cited where it was written. Its editors are told when what they cite changes.
 * @throws RangeError where they cite something that is not published
 */
export async function citeInOwnWords(context: Context, { overlay, above, content, previous, kind }: Published): Promise<void> {
  const [before, now] = [entriesOfOverlay(previous), entriesOfOverlay(content)];
  const top = new Map(content.additions.flatMap(({ node, nodes }) => Object.keys(nodes).map((id) => [id, node] as const)));
  const entryAt = (node: NodeId) => top.get(node) ?? node;
  await bringCitations(
    context,
    { sourceType: 'OVERLAY_NODE', sourceId: overlay.id, organisationNodeId: overlay.organisationNodeId },
    ownCitations(above, content, kind),
    (node) => !sameWords(before.get(entryAt(node))?.entry, now.get(entryAt(node))?.entry),
  );
}

function ownCitations(above: Doc, content: OverlayContent, kind: ArtefactKind): Wanted[] {
  const { document, provenance } = foldOverlay({ document: above, provenance: {} }, content, 0);
  return documentCitations(document, kind).filter(({ source }) => provenance[source] !== undefined && citesItself(content, source, kind));
}

/** A part that was added cites in its own words; an adapted one where its citations are others than those it was decided against. */
function citesItself({ decisions }: OverlayContent, node: NodeId, kind: ArtefactKind): boolean {
  const decision = Object.hasOwn(decisions, node) ? decisions[node] : undefined;
  if (decision?.mode !== 'ADAPT') return true;
  const { seen, set } = decision;
  const cites = (attrs: Attrs): readonly NodeReference[] => findNodeType(kind, seen.type)?.cites(attrs) ?? [];
  return canonicalJson(cites({ ...seen.attrs, ...set })) !== canonicalJson(cites(seen.attrs));
}
