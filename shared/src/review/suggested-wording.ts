import { findNode, type Attrs, type Doc, type JsonValue } from '../publishing/document.ts';
import { isLocalised } from '../text/localised.ts';
import { isRichText, plainText } from '../text/rich-text.ts';
import { placeAnchor, type CommentAnchor } from './comment-anchor.ts';
import { replaceInRichText } from './replace-in-rich-text.ts';

type Range = { from: number; to: number };

/**
 * The attribute of the anchored part with other words in place of those marked, as a change of the draft takes it. Null where the words are no longer there,
 * where nothing was marked, or where they reach over more than one paragraph: then a person has to write it. A translation is taken along as it was.
 */
export function suggestedAttrs(document: Doc, anchor: CommentAnchor, wording: string): Attrs | null {
  const { attribute } = anchor;
  const value = attribute === null ? null : findNode(document, anchor.node)?.attrs[attribute];
  const place = placeAnchor(document, anchor);
  if (attribute === null || !isLocalised(value) || place.from === place.to) return null;
  const worded = wording === '' ? struck(value.sv, place) : reworded(value.sv, place, wording);
  return worded === null ? null : { [attribute]: { ...(value as { [key: string]: JsonValue }), sv: worded } };
}

/** Without the words, and without the space that would be left where they stood: beside another, at an edge, before a sign. */
function struck(text: unknown, place: Range): JsonValue | null {
  const read = typeof text === 'string' ? text : isRichText(text) ? plainText(text) : '';
  const before = read.slice(0, place.from);
  const after = read.slice(place.to);
  const wider = { ...place };
  if (/(?:^|[\s([])$/u.test(before) && after.startsWith(' ')) wider.to += 1;
  else if (before.endsWith(' ') && /^(?:$|[\n.,;:!?)\]])/u.test(after)) wider.from -= 1;
  // In a table the space may be what stands between two cells.
  return reworded(text, wider, '') ?? reworded(text, place, '');
}

function reworded(text: unknown, { from, to }: Range, wording: string): JsonValue | null {
  if (typeof text === 'string') return `${text.slice(0, from)}${wording}${text.slice(to)}`;
  return isRichText(text) ? replaceInRichText(text, { from, to }, wording) : null;
}
