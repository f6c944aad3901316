import { canonicalJson } from '../text/canonical-json.ts';
import { isLocalised } from '../text/localised.ts';
import { isRichText, type RichText } from '../text/rich-text.ts';
import { isProse } from './attribute-difference.ts';
import type { Attrs, JsonValue } from './document.ts';
import { attributeOf, sameAttribute } from './overlay.ts';
import { mergeRichText, mergeText, type ThreeWay } from './text-merge.ts';

/**
 * What to propose for one attribute. `from` says whose it is: only we changed it (or both alike), only the text above changed, both did and the changes go
 * together, or they do not: then it is ours, and somebody must look.
 */
export type AttributeProposal = { name: string; value: JsonValue; from: 'OURS' | 'ABOVE' | 'BOTH' | 'CONFLICT' };

/** A member that is absent is `undefined` while it is merged: an absent translation is not an empty one. */
type Value = JsonValue | undefined;

/**
 * A proposal for every attribute that we or the text above changed, to be looked at before it is saved: a merge of words can be right in every word and wrong
 * as a whole.
 *
 * @param seen the attributes of the node as they were when it was adapted
 * @param above its attributes now
 * @param set what the adaptation says
 */
export function mergeProposal(seen: Attrs, above: Attrs, set: Attrs): AttributeProposal[] {
  const ours = { ...seen, ...set };
  const names = [...new Set([...Object.keys(seen), ...Object.keys(above), ...Object.keys(set)])];
  return names
    .filter((name) => !sameAttribute(seen, ours, name) || !sameAttribute(seen, above, name))
    .map((name) => proposal(name, { seen: attributeOf(seen, name), ours: attributeOf(ours, name), theirs: attributeOf(above, name) }));
}

function proposal(name: string, values: ThreeWay<JsonValue>): AttributeProposal {
  const { seen, ours, theirs } = values;
  if (isSame(ours, theirs) || isSame(theirs, seen)) return { name, value: ours, from: 'OURS' };
  if (isSame(ours, seen)) return { name, value: theirs, from: 'ABOVE' };
  const merged = mergeValue(values, false);
  return merged ? { name, value: merged.value ?? null, from: 'BOTH' } : { name, value: ours, from: 'CONFLICT' };
}

/** Null where the two changes do not go together. */
function mergeValue(values: ThreeWay<Value>, isTranslated: boolean): { value: Value } | null {
  const { seen, ours, theirs } = values;
  if (isSame(ours, theirs) || isSame(theirs, seen)) return { value: ours };
  if (isSame(ours, seen)) return { value: theirs };
  if (all(values, isText)) return isProse(Object.values(values), isTranslated) ? found(mergeText(values)) : null;
  if (all(values, isRich)) return found(mergeRichText(values));
  return all(values, isLocalised) ? mergeLanguages(values as ThreeWay<Attrs>) : null;
}

/** Language by language. The members of any other object mean something together, and are not taken from two sides. */
function mergeLanguages({ seen, ours, theirs }: ThreeWay<Attrs>): { value: Attrs } | null {
  const value: Attrs = {};
  for (const name of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const merged = mergeValue({ seen: member(seen, name), ours: member(ours, name), theirs: member(theirs, name) }, true);
    if (!merged) return null;
    if (merged.value !== undefined) value[name] = merged.value;
  }
  return { value };
}

function found(value: JsonValue | RichText): { value: JsonValue } | null {
  return value === null ? null : { value: value as JsonValue };
}

function isSame(one: Value, other: Value): boolean {
  return one === undefined || other === undefined ? one === other : canonicalJson(one) === canonicalJson(other);
}

function member(attrs: Attrs, name: string): Value {
  return Object.hasOwn(attrs, name) ? attrs[name] : undefined;
}

function all<Kind>(values: ThreeWay<unknown>, is: (value: unknown) => value is Kind): values is ThreeWay<Kind> {
  return is(values.seen) && is(values.ours) && is(values.theirs);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRich(value: unknown): value is RichText & JsonValue {
  return isRichText(value);
}
