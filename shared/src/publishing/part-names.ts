import { documentOrder, parentOf, pathToRoot } from './document-tree.ts';
import type { Doc, NodeId } from './document.ts';

/**
 * What each part is called so that it can be told from the others: its own name, with those of the parts it stands within before it as far as another is called
 * the same. Where even that is the same, as in one list, it is counted.
 *
 * @param nameOf what a part is called by itself
 */
export function partNames(document: Pick<Doc, 'root' | 'nodes'>, nameOf: (node: NodeId) => string): Map<NodeId, string> {
  const order = documentOrder(document);
  const parents = parentOf(document);
  const ways = new Map(order.map((node) => [node, pathToRoot(parents, node).filter((above) => above !== document.root)]));
  const own = new Map(order.map((node) => [node, nameOf(node)]));
  const names = new Map(own);
  for (let depth = 0, alike = sharing(names); alike.some((node) => (ways.get(node) ?? []).length > depth); depth += 1) {
    for (const node of alike) {
      const above = ways.get(node)?.[depth];
      if (above !== undefined) names.set(node, `${own.get(above) ?? ''}: ${names.get(node) ?? ''}`);
    }
    alike = sharing(names);
  }
  return counted(names);
}

/** The parts that are called what another is called. */
function sharing(names: ReadonlyMap<NodeId, string>): NodeId[] {
  return [...Map.groupBy(names.keys(), (node) => names.get(node)).values()].filter(({ length }) => length > 1).flat();
}

function counted(names: ReadonlyMap<NodeId, string>): Map<NodeId, string> {
  const seen = new Map<string, number>();
  const alike = new Set(sharing(names));
  return new Map(
    [...names].map(([node, name]) => {
      if (!alike.has(node)) return [node, name];
      const number = (seen.get(name) ?? 0) + 1;
      seen.set(name, number);
      return [node, `${name} (${number})`];
    }),
  );
}
