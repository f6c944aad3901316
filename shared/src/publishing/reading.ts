import { foldOverlay, type EffectiveDocument } from './adaptation.ts';
import { parentOf } from './document-tree.ts';
import { findNode, type Doc, type DocumentNode, type NodeId } from './document.ts';
import { isInSwedishOnly } from './own-translations.ts';
import { attributeOf, isExcluded, sameAttribute, type Overlay } from './overlay.ts';

/**
 * That one organisation of a chain words a node: `level` is its place in the chain, `attributes` are the ones in its words. A node has one mark for each
 * organisation that words it, the nation's nearest first. Words that the text above has come to say as well are nobody's own.
 */
export type NodeMark = {
  node: NodeId;
  level: number;
  mode: 'ADAPT' | 'ADD' | 'ORPHAN';
  attributes: string[];
  /** Those of them whose words are not translated, or not wholly. */
  swedishOnly: string[];
  reason: string | null;
  differingCriteria: string[];
  consequence: string | null;
};

/** A part that one organisation of a chain leaves out, with the part it stood in and what it says there. */
export type LeftOut = { node: NodeId; parent: NodeId; level: number; reason: string; content: DocumentNode };

/** What readers see at the end of a chain, with everything in it that is not as the nation published it. */
export type Reading = EffectiveDocument & { marks: NodeMark[]; leftOut: LeftOut[] };

/** The reading of a base through a chain of overlays, the nation's nearest first. */
export function readingOf(base: Doc, overlays: readonly Overlay[]): Reading {
  let reading: Reading = { document: base, provenance: {}, marks: [], leftOut: [] };
  overlays.forEach((overlay, level) => {
    reading = readThrough(reading, overlay, level);
  });
  return reading;
}

function readThrough(above: Reading, overlay: Overlay, level: number): Reading {
  const { document, provenance } = foldOverlay(above, overlay, level);
  const isThere = (id: NodeId) => findNode(document, id) !== undefined;
  const own = Object.entries(provenance).filter(([, { level: last }]) => last === level);
  // What was gone from above and is kept as an orphan has lost the marks it had there.
  const kept = new Set(own.flatMap(([node, { mode }]) => (mode === 'ORPHAN' ? node : [])));
  const marks = own
    .map(([node, { mode }]): NodeMark => {
      const grounds = groundsOf(overlay, { above: above.document, document }, node);
      const attrs = findNode(document, node)?.attrs ?? {};
      return { node, level, mode, ...grounds, swedishOnly: grounds.attributes.filter((name) => isInSwedishOnly(attributeOf(attrs, name))) };
    })
    .filter(({ attributes }) => attributes.length > 0);
  return {
    document,
    provenance,
    marks: [...above.marks.filter(({ node }) => isThere(node) && !kept.has(node)), ...marks],
    leftOut: [...above.leftOut.filter(({ parent }) => isThere(parent)), ...leftOutOf(above.document, overlay, level)],
  };
}

type Texts = { above: Doc; document: Doc };

type Grounds = Pick<NodeMark, 'attributes' | 'reason' | 'differingCriteria' | 'consequence'>;

function groundsOf({ decisions, additions }: Overlay, { above, document }: Texts, node: NodeId): Grounds {
  const decision = Object.hasOwn(decisions, node) ? decisions[node] : undefined;
  if (decision?.mode !== 'ADAPT') {
    const reason = additions.find((addition) => addition.node === node)?.reason ?? null;
    return { attributes: Object.keys(findNode(document, node)?.attrs ?? {}), reason, differingCriteria: [], consequence: null };
  }
  const { set, reason, differingCriteria, consequence } = decision;
  const seen = findNode(above, node)?.attrs;
  const attributes = Object.keys(set).filter((name) => !seen || !sameAttribute(seen, set, name));
  return { attributes, reason, differingCriteria, consequence };
}

/** The topmost parts only: what stands below them goes with them. */
function leftOutOf(above: Doc, overlay: Overlay, level: number): LeftOut[] {
  const parents = parentOf(above);
  return Object.entries(overlay.decisions).flatMap(([node, decision]) => {
    const content = findNode(above, node);
    const parent = parents.get(node);
    if (decision.mode !== 'EXCLUDE' || !content || parent === undefined) return [];
    for (let id: NodeId | undefined = parent; id !== undefined; id = parents.get(id)) if (isExcluded(overlay, above.root, id)) return [];
    return [{ node, parent, level, reason: decision.reason, content }];
  });
}
