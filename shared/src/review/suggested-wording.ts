import { findNode, type Attrs, type Doc, type JsonValue } from '../publishing/document.ts';
import { isLocalised } from '../text/localised.ts';
import { isRichText } from '../text/rich-text.ts';
import { placeAnchor, type CommentAnchor } from './comment-anchor.ts';
import { replaceInRichText } from './replace-in-rich-text.ts';

/**
 * The attribute of the anchored part with other words in place of those marked, as a change of the draft takes it. Null where the words are no longer there,
 * where nothing was marked, or where they reach over more than one paragraph: then a person has to write it. A translation is taken along as it was.
 */
export function suggestedAttrs(document: Doc, anchor: CommentAnchor, wording: string): Attrs | null {
  const { attribute } = anchor;
  const value = attribute === null ? null : findNode(document, anchor.node)?.attrs[attribute];
  const place = placeAnchor(document, anchor);
  if (attribute === null || !isLocalised(value) || place.from === place.to) return null;
  const worded = reworded(value.sv, place, wording);
  return worded === null ? null : { [attribute]: { ...(value as { [key: string]: JsonValue }), sv: worded } };
}

function reworded(text: unknown, { from, to }: { from: number; to: number }, wording: string): JsonValue | null {
  if (typeof text === 'string') return `${text.slice(0, from)}${wording}${text.slice(to)}`;
  return isRichText(text) ? replaceInRichText(text, { from, to }, wording) : null;
}
