import { canonicalJson } from '../text/canonical-json.ts';
import { isLocalised } from '../text/localised.ts';
import { isRichText, type RichText } from '../text/rich-text.ts';
import { isProse } from './attribute-difference.ts';
import type { Attrs, JsonValue } from './document.ts';
import { attributeOf, sameAttribute } from './overlay.ts';
import { mergeRichText, mergeText, type ThreeWay } from './text-merge.ts';

/**
 * What to propose for one attribute. `from` says whose it is: only we changed it (or both alike), only the text above changed, both did and the changes go
 * together, or they do not, and somebody must look: of words and lists what both wrote stands there, theirs first; of what can only be one thing it is ours.
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
  if (!merged) return { name, value: ours, from: 'CONFLICT' };
  return { name, value: merged.value ?? null, from: merged.isContested ? 'CONFLICT' : 'BOTH' };
}

type Merged<Kind> = { value: Kind; isContested: boolean };

/** Null where only one of the two can be. */
function mergeValue(values: ThreeWay<Value>, isTranslated: boolean): Merged<Value> | null {
  const { seen, ours, theirs } = values;
  if (isSame(ours, theirs) || isSame(theirs, seen)) return { value: ours, isContested: false };
  if (isSame(ours, seen)) return { value: theirs, isContested: false };
  if (isNothing(ours) || isNothing(theirs)) return ofTheOne(isNothing(ours) ? theirs : ours, seen, isTranslated);
  if (isText(ours) && isText(theirs)) {
    const sides = { seen: seenAs(seen, isText, ''), ours, theirs };
    return isProse(Object.values(sides), isTranslated) ? mergeText(sides) : null;
  }
  if (isRich(ours) && isRich(theirs)) return mergeRichText({ seen: seenAs(seen, isRich, NO_TEXT), ours, theirs });
  if (isList(ours) && isList(theirs)) return mergeLists({ seen: seenAs(seen, isList, []), ours, theirs });
  return isTold(ours) && isTold(theirs) ? mergeLanguages({ seen: seenAs(seen, isTold, {}), ours, theirs }) : null;
}

const NO_TEXT: RichText & JsonValue = { type: 'doc', content: [] };

/** One side took away what the other wrote in: words are not thrown away unseen. */
function ofTheOne(left: Value, seen: Value, isTranslated: boolean): Merged<Value> | null {
  const isWords = isText(left) ? isProse([left, isText(seen) ? seen : ''], isTranslated) : isRich(left) || isTold(left);
  return isWords ? { value: left, isContested: true } : null;
}

/** Theirs without what we took away, and what we put into it: an item that we changed stands in its place, whatever they made of it. */
function mergeLists({ seen, ours, theirs }: ThreeWay<JsonValue[]>): Merged<JsonValue[]> {
  const [wasSeen, isOurs, isTheirs] = [itemsOf(seen), itemsOf(ours), itemsOf(theirs)];
  const own = ours.filter((item) => !wasSeen(item) && !isTheirs(item));
  const inPlace = theirs.flatMap((item) => {
    const about = identity(item);
    const instead = about === undefined ? undefined : own.find((each) => identity(each) === about);
    return instead ?? (isOurs(item) || !wasSeen(item) ? [item] : []);
  });
  return { value: [...new Set([...inPlace, ...own])], isContested: true };
}

/** What an item is about, where a list says one thing of it: the same part, or the level asked of a profession somewhere. */
function identity(item: JsonValue): string | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const { id, competency, profession, careLevels } = item;
  if (id !== undefined) return canonicalJson({ id });
  if (competency !== undefined) return canonicalJson({ competency });
  return profession === undefined ? undefined : canonicalJson({ profession, careLevels: careLevels ?? [] });
}

function itemsOf(list: readonly JsonValue[]): (item: JsonValue) => boolean {
  const known = new Set(list.map((item) => canonicalJson(item)));
  return (item) => known.has(canonicalJson(item));
}

/** Language by language. The members of any other object mean something together, and are not taken from two sides. */
function mergeLanguages({ seen, ours, theirs }: ThreeWay<Attrs>): Merged<Attrs> | null {
  const value: Attrs = {};
  let isContested = false;
  for (const name of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const merged = mergeValue({ seen: member(seen, name), ours: member(ours, name), theirs: member(theirs, name) }, true);
    if (!merged) return null;
    if (merged.value !== undefined) value[name] = merged.value;
    isContested ||= merged.isContested;
  }
  return { value, isContested };
}

function isNothing(value: Value): value is null | undefined {
  return value === null || value === undefined;
}

function isSame(one: Value, other: Value): boolean {
  return one === undefined || other === undefined ? one === other : canonicalJson(one) === canonicalJson(other);
}

function member(attrs: Attrs, name: string): Value {
  return Object.hasOwn(attrs, name) ? attrs[name] : undefined;
}

/** What was seen where it is of the kind that both sides are; else nothing was. */
function seenAs<Kind extends JsonValue>(seen: Value, is: (value: Value) => value is Kind, nothing: NoInfer<Kind>): Kind {
  return is(seen) ? seen : nothing;
}

function isText(value: Value): value is string {
  return typeof value === 'string';
}

function isRich(value: Value): value is RichText & JsonValue {
  return isRichText(value);
}

function isList(value: Value): value is JsonValue[] {
  return Array.isArray(value);
}

function isTold(value: Value): value is Attrs {
  return isLocalised(value);
}
