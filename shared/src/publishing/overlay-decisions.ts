import { nodeOf, subtreeHash, type Attrs, type Doc, type NodeId } from './document.ts';
import { parentOf, pathToRoot } from './document-tree.ts';
import { withOwnTranslations } from './own-translations.ts';
import { attributeHash, attributeOf, sameAttribute, type Adapt, type Addition, type Exclude, type Overlay } from './overlay.ts';

/** What an organisation writes when it adapts a node: the attributes in its own words, and its grounds. */
export type AdaptWords = Pick<Adapt, 'set' | 'reason' | 'differingCriteria' | 'consequence'>;

/**
 * An ADAPT of a node against the text above as it stands. Of `set` only the attributes that differ are kept; null where none does, since there is nothing
 * to decide then. English that is that of other Swedish above is none of its own.
 *
 * @throws RangeError where the document above has no such node.
 */
export function adaptDecision(above: Doc, node: NodeId, words: AdaptWords): Adapt | null {
  const { type, attrs } = nodeOf(above, node);
  const own: Attrs = Object.fromEntries(
    Object.keys(words.set).map((name) => [name, withOwnTranslations(attributeOf(attrs, name), attributeOf(words.set, name))]),
  );
  const names = Object.keys(own).filter((name) => !sameAttribute(attrs, own, name));
  if (names.length === 0) return null;
  const { reason, differingCriteria, consequence } = words;
  const set: Attrs = Object.fromEntries(names.map((name) => [name, attributeOf(own, name)]));
  const baseHashes = Object.fromEntries(names.map((name) => [name, attributeHash(attrs, name)]));
  const seen = { type, attrs, path: pathToRoot(parentOf(above), node) };
  return { mode: 'ADAPT', set, baseHashes, seen, reason, differingCriteria, consequence };
}

/**
 * An EXCLUDE of a node against the text above as it stands.
 *
 * @throws RangeError where the document above has no such node.
 */
export function excludeDecision(above: Doc, node: NodeId, reason: string): Exclude {
  return { mode: 'EXCLUDE', baseHash: subtreeHash(above, node), reason };
}

/**
 * An addition with its way up, below a node of the document above or of an addition that the overlay already has.
 *
 * @throws RangeError where there is no such parent.
 */
export function additionAt(above: Doc, overlay: Pick<Overlay, 'additions'>, place: Omit<Addition, 'path'>): Addition {
  const path = wayUp(above, overlay.additions, place.parent);
  if (!path) throw new RangeError(`Neither the document above nor the overlay has a node ${place.parent}`);
  const { node, parent, after, nodes, reason } = place;
  return { node, parent, path, after, nodes, ...(reason === undefined ? {} : { reason }) };
}

/**
 * The way up from a place below `parent`: that first, the root last. An addition that has lost its parent remembers its way. Null where neither the document
 * above nor one of these additions has the parent.
 */
export function wayUp(above: Doc, additions: readonly Addition[], parent: NodeId): NodeId[] | null {
  if (Object.hasOwn(above.nodes, parent)) return [parent, ...pathToRoot(parentOf(above), parent)];
  const index = additions.findIndex(({ nodes }) => Object.hasOwn(nodes, parent));
  const holder = additions[index];
  if (!holder) return null;
  // Only earlier additions can hold a parent, so that no way runs in a circle.
  return [parent, ...pathToRoot(parentOf(holder), parent), ...(wayUp(above, additions.slice(0, index), holder.parent) ?? holder.path)];
}
