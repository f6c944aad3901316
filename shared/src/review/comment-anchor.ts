import { contentHash, findNode, type Doc, type DocumentNode, type NodeId } from '../publishing/document.ts';
import { isLocalised } from '../text/localised.ts';
import { isRichText, plainText } from '../text/rich-text.ts';

/**
 * What a comment is about: a part as it read when the comment was made. `attribute` names the text in it, with a range of UTF-16 units of that text as it is
 * read and the words in the range; null for the part as a whole, and then the range is empty.
 */
export type CommentAnchor = { node: NodeId; attribute: string | null; from: number; to: number; quote: string; contentHash: string };

/** Where an anchor stands in a text that may have been edited. `CHANGED`: the words are gone, the part is not; the range is then empty. */
export type AnchorPlace = { status: 'IN_PLACE' | 'MOVED' | 'CHANGED' | 'GONE'; from: number; to: number };

/** The Swedish text of an attribute as it is read, or null where it holds no text that can be marked. */
export function anchorableText(node: Pick<DocumentNode, 'attrs'>, attribute: string): string | null {
  const value = Object.hasOwn(node.attrs, attribute) ? node.attrs[attribute] : null;
  if (!isLocalised(value)) return null;
  if (typeof value.sv === 'string') return value.sv;
  return isRichText(value.sv) ? plainText(value.sv) : null;
}

/** The attributes of a part in which words can be marked, in their order. */
export function anchorableAttributes(node: Pick<DocumentNode, 'attrs'>): string[] {
  return Object.keys(node.attrs).filter((name) => anchorableText(node, name) !== null);
}

/** An anchor at a range of a text, or at the whole part; null where the document has no such part or text, or the range lies outside it. */
export function anchorAt(document: Doc, node: NodeId, range: { attribute: string; from: number; to: number } | null): CommentAnchor | null {
  const found = findNode(document, node);
  if (!found) return null;
  const hash = contentHash(found);
  if (range === null) return { node, attribute: null, from: 0, to: 0, quote: '', contentHash: hash };
  const text = anchorableText(found, range.attribute);
  const isInside = text !== null && Number.isInteger(range.from) && range.from >= 0 && range.from < range.to && range.to <= text.length;
  return isInside ? { node, ...range, quote: text.slice(range.from, range.to), contentHash: hash } : null;
}

/**
 * Finds an anchor again. A part that reads as before keeps the place; else the same words at the same place, else the same words nearest to it; else the text
 * has changed.
 */
export function placeAnchor(document: Doc, anchor: CommentAnchor): AnchorPlace {
  const node = findNode(document, anchor.node);
  if (!node) return { status: 'GONE', from: 0, to: 0 };
  const { attribute, from, to, quote } = anchor;
  if (contentHash(node) === anchor.contentHash) return { status: 'IN_PLACE', from, to };
  const text = attribute === null ? null : anchorableText(node, attribute);
  if (text === null) return { status: 'CHANGED', from: 0, to: 0 };
  if (text.slice(from, to) === quote) return { status: 'IN_PLACE', from, to };
  const nearest = occurrences(text, quote).toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from))[0];
  return nearest === undefined ? { status: 'CHANGED', from: 0, to: 0 } : { status: 'MOVED', from: nearest, to: nearest + quote.length };
}

function occurrences(text: string, quote: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}
