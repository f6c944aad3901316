import { canonicalJson } from '../text/canonical-json.ts';
import { isLocalised } from '../text/localised.ts';
import { isRichText, type RichText } from '../text/rich-text.ts';
import type { Attrs, JsonValue } from './document.ts';
import { hasChange, richTextSegments, textSegments, type Segment } from './text-difference.ts';

/**
 * What is different about one attribute. `name` is the path inside the attributes, as in field errors: `title.sv`, `decision.priority`. Text comes as segments
 * in reading order; numbers, codes, dates and lists as the two values, and so does rich text of which only formatting or links differ. `null` is: nothing said.
 */
export type AttributeDifference = { name: string; segments: Segment[] } | { name: string; before: JsonValue; after: JsonValue };

type Pair = { name: string; before: JsonValue; after: JsonValue };

/** The attributes that differ, each once. One that is absent counts as null. */
export function attributesDifference(before: Attrs, after: Attrs): AttributeDifference[] {
  return memberPairs('', before, after).flatMap((pair) => difference(pair, false));
}

function difference(pair: Pair, isTranslated: boolean): AttributeDifference[] {
  const { name, before, after } = pair;
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const segments = segmentsOf(before, after, isTranslated);
  if (segments) return hasChange(segments) ? [{ name, segments }] : [pair];
  if (!isMembers(before) || !isMembers(after)) return [pair];
  const inLanguages = isLocalised(before) || isLocalised(after);
  const found = memberPairs(`${name}.`, before ?? {}, after ?? {}).flatMap((member) => difference(member, inLanguages));
  return found.length > 0 ? found : [pair];
}

/** Segments where both sides are text or nothing. What is not words stays whole. */
function segmentsOf(before: JsonValue, after: JsonValue, isTranslated: boolean): Segment[] | null {
  if (isRichTextOrNull(before) && isRichTextOrNull(after)) return richTextSegments(before, after);
  if (!isStringOrNull(before) || !isStringOrNull(after)) return null;
  return isProse([before ?? '', after ?? ''], isTranslated) ? textSegments(before ?? '', after ?? '') : null;
}

/** Whether strings are words to read, and not a code, a date or an address: they are translated, or one has white space. */
export function isProse(texts: readonly string[], isTranslated: boolean): boolean {
  return isTranslated || texts.some((text) => /\s/.test(text));
}

function memberPairs(prefix: string, before: Attrs, after: Attrs): Pair[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names].map((name) => ({ name: `${prefix}${name}`, before: member(before, name), after: member(after, name) }));
}

function member(attrs: Attrs, name: string): JsonValue {
  return (Object.hasOwn(attrs, name) ? attrs[name] : null) ?? null;
}

function isRichTextOrNull(value: JsonValue): value is (RichText & JsonValue) | null {
  return value === null || isRichText(value);
}

function isStringOrNull(value: JsonValue): value is string | null {
  return value === null || typeof value === 'string';
}

function isMembers(value: JsonValue): value is Attrs | null {
  return typeof value === 'object' && !Array.isArray(value) && !isRichText(value);
}
