import { canonicalJson } from '../text/canonical-json.ts';
import { attributesDifference, type AttributeDifference } from './attribute-difference.ts';
import { attributeOf, type Adapt, type Overlay } from './overlay.ts';
import type { Attrs, DocumentNode, NodeId } from './document.ts';

/** What became of one part between two sets of an organisation's decisions. */
export type OverlayChange = {
  node: NodeId;
  /** Decided about now, decided about otherwise, or no longer. */
  change: 'DECIDED' | 'CHANGED' | 'WITHDRAWN';
  /** What is decided now; of what is withdrawn, what was. */
  mode: 'ADOPT' | 'ADAPT' | 'ADD' | 'EXCLUDE';
  /** Why; null for what needs no reason. */
  reason: string | null;
  /** The organisation's words that differ; none where a part is new, gone or left out as a whole. */
  attributes: AttributeDifference[];
};

type Said =
  | { mode: 'ADOPT' }
  | { mode: 'EXCLUDE'; reason: string }
  | ({ mode: 'ADAPT' } & Pick<Adapt, 'set' | 'seen' | 'reason' | 'differingCriteria' | 'consequence'>)
  | { mode: 'ADD'; top: NodeId; parent: NodeId; content: Pick<DocumentNode, 'type' | 'attrs'>; reason: string | null };

/**
 * What a new set of an organisation's decisions changes for its readers, part by part: words, grounds, what is left out, added or followed again. A decision
 * that was only looked at anew, against another text above, changes nothing.
 */
export function overlayDifference(old: Overlay, next: Overlay): OverlayChange[] {
  const [before, after] = [saidIn(old), saidIn(next)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((node) => {
    const [was, is] = [before.get(node), after.get(node)];
    if (isBelow(node, is ?? was) && !(was && is)) return [];
    return changeOf(node, was, is) ?? [];
  });
}

/** What comes and goes with the added part it stands in is no change of its own. */
function isBelow(node: NodeId, said: Said | undefined): boolean {
  return said?.mode === 'ADD' && said.top !== node;
}

function saidIn({ decisions, additions }: Overlay): Map<NodeId, Said> {
  const added = additions.flatMap(({ node: top, parent, nodes, reason = null }) =>
    Object.entries(nodes).map(([id, { type, attrs }]): [NodeId, Said] => {
      return [id, { mode: 'ADD', top, parent, content: { type, attrs }, reason: id === top ? reason : null }];
    }),
  );
  return new Map<NodeId, Said>([...Object.entries(decisions), ...added]);
}

function changeOf(node: NodeId, was: Said | undefined, is: Said | undefined): OverlayChange | null {
  const said = is ?? was;
  if (!said || (was && is && canonicalJson(readersSee(was)) === canonicalJson(readersSee(is)))) return null;
  const reason = said.mode === 'ADOPT' ? null : said.reason;
  const change = !is ? 'WITHDRAWN' : was ? 'CHANGED' : 'DECIDED';
  return { node, change, mode: said.mode, reason, attributes: is ? wordsBetween(was, is) : [] };
}

/** A decision without what it remembers of the text above. */
function readersSee(said: Said) {
  if (said.mode === 'ADAPT') {
    const { mode, set, reason, differingCriteria, consequence } = said;
    return { mode, set, reason, differingCriteria, consequence };
  }
  return said.mode === 'EXCLUDE' ? { mode: said.mode, reason: said.reason } : said;
}

function wordsBetween(was: Said | undefined, is: Said): AttributeDifference[] {
  if (is.mode === 'ADD') return was?.mode === 'ADD' ? attributesDifference(was.content.attrs, is.content.attrs) : [];
  if (is.mode !== 'ADAPT') return [];
  const names = [...new Set([...Object.keys(is.set), ...(was?.mode === 'ADAPT' ? Object.keys(was.set) : [])])];
  return attributesDifference(named(was?.mode === 'ADAPT' ? wordsOf(was) : is.seen.attrs, names), named(wordsOf(is), names));
}

function wordsOf({ seen, set }: Pick<Adapt, 'seen' | 'set'>): Attrs {
  return { ...seen.attrs, ...set };
}

function named(attrs: Attrs, names: readonly string[]): Attrs {
  return Object.fromEntries(names.map((name) => [name, attributeOf(attrs, name)]));
}
