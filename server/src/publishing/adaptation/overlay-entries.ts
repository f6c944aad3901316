import { canonicalJson } from 'shared/text/canonical-json.ts';
import type { NodeId } from 'shared/publishing/document.ts';
import type { Overlay } from 'shared/publishing/overlay.ts';
import type { OverlayEntry } from './overlay-draft-entry.entity.ts';

/** An entry with the place of an addition among the others. */
export type PlacedEntry = { nodeId: NodeId; entry?: OverlayEntry | null; position: number };

/** What entries decide, all together. */
export function overlayOfEntries(entries: Iterable<PlacedEntry>): Overlay {
  const overlay: Overlay = { decisions: {}, additions: [] };
  for (const { nodeId, entry } of [...entries].toSorted((one, other) => one.position - other.position)) {
    if (entry?.mode === 'ADD') overlay.additions.push(entry.addition);
    else if (entry) overlay.decisions[nodeId] = entry;
  }
  return overlay;
}

/** An overlay as one entry for each node it decides about, additions by their top node and in their order. */
export function entriesOfOverlay({ decisions, additions }: Overlay): Map<NodeId, PlacedEntry> {
  return new Map([
    ...Object.entries(decisions).map(([nodeId, entry]): [NodeId, PlacedEntry] => [nodeId, { nodeId, entry, position: 0 }]),
    ...additions.map((addition, index): [NodeId, PlacedEntry] => [
      addition.node,
      { nodeId: addition.node, entry: { mode: 'ADD', addition }, position: index + 1 },
    ]),
  ]);
}

/** Whether two overlays decide the same about a node. */
export function sameEntry(one: OverlayEntry | null | undefined, other: OverlayEntry | null | undefined): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}

/** As {@link sameEntry}, wherever an addition stands. */
export function sameWords(one: OverlayEntry | null | undefined, other: OverlayEntry | null | undefined): boolean {
  if (one?.mode !== 'ADD' || other?.mode !== 'ADD') return sameEntry(one, other);
  const said = ({ nodes, reason }: typeof one.addition) => canonicalJson({ nodes, reason: reason ?? null });
  return said(one.addition) === said(other.addition);
}
