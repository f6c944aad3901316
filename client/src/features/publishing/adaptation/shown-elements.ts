import { waitsForChoice, type ElementRow } from './adaptation-fields.ts';

/** Which parts are shown: all, those with a decision, or those that wait for one. */
export type Shown = 'alla' | 'egna' | 'vantar';

/** The parts of a filter, each with the parts it stands in so that one sees where. */
export function shownElements(elements: readonly ElementRow[], shown: Shown): { element: ElementRow; isMatch: boolean }[] {
  const byId = new Map(elements.map((element) => [element.nodeId, element]));
  const matches = elements.filter((element) => isShown(element, shown));
  const kept = new Set<string>();
  for (const match of matches) {
    for (let at: ElementRow | undefined = match; at && !kept.has(at.nodeId); at = byId.get(at.parentNodeId ?? '')) kept.add(at.nodeId);
  }
  return inPlace(elements)
    .filter(({ nodeId }) => kept.has(nodeId))
    .map((element) => ({ element, isMatch: isShown(element, shown) }));
}

/** What has lost its place comes last of all: here it stands last in the part that it is read in, with what stands in it. */
function inPlace(elements: readonly ElementRow[]): ElementRow[] {
  const below = Map.groupBy(elements, ({ parentNodeId }) => parentNodeId ?? null);
  const from = (element: ElementRow): ElementRow[] => [element, ...(below.get(element.nodeId) ?? []).flatMap(from)];
  const ids = new Set(elements.map(({ nodeId }) => nodeId));
  return elements.filter(({ parentNodeId }) => parentNodeId === null || !ids.has(parentNodeId ?? '')).flatMap(from);
}

function isShown(element: ElementRow, shown: Shown): boolean {
  if (element.type === 'reference') return false;
  if (shown === 'vantar') return waitsForChoice(element);
  return shown === 'alla' || element.mode !== 'ADOPT' || element.changedInDraft || element.orphaned;
}
