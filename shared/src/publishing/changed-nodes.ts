import { canonicalJson } from '../text/canonical-json.ts';
import { withoutTranslations } from '../text/localised.ts';
import { contentHash, findNode, type Doc, type DocumentNode, type NodeId } from './document.ts';

/**
 * The nodes that are in one document only, or read differently in the two: ids in the order of the newer document, then those that are gone. A node that
 * only moved is not among them.
 *
 * @param contentOf what counts as the content; without it, everything but place and children
 */
export function changedNodes(old: Doc, next: Doc, contentOf: (node: DocumentNode) => string = contentHash): NodeId[] {
  const isChanged = (id: NodeId) => {
    const [before, after] = [findNode(old, id), findNode(next, id)];
    return !before || !after || contentOf(before) !== contentOf(after);
  };
  return [...new Set([...Object.keys(next.nodes), ...Object.keys(old.nodes)])].filter(isChanged);
}

/** What a node says in Swedish, whatever has been translated: two texts are equal exactly when the node says the same. For {@link changedNodes}. */
export function contentInSwedish({ type, attrs }: DocumentNode): string {
  return canonicalJson({ type, attrs: withoutTranslations(attrs) });
}
