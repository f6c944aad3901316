import { canonicalJson } from '../text/canonical-json.ts';
import { isLocalised, type Localised } from '../text/localised.ts';
import type { JsonValue } from './document.ts';

/**
 * An organisation's words with the translations that belong to them. A translation is of the Swedish beside it: where an organisation has written other
 * Swedish and left the English from above as it was, that English says what the organisation decided against, and is left out, so that readers in English
 * meet the Swedish. Whatever the organisation translated itself stays.
 */
export function withOwnTranslations(above: JsonValue, own: JsonValue): JsonValue {
  const known = localisedIn(above);
  return known.some(({ en }) => en !== undefined) ? translated(own, known) : own;
}

/** Whether the English of an organisation's words is that of the other Swedish above, word for word: {@link withOwnTranslations} leaves it out. */
export function keepsForeignEnglish(above: JsonValue, own: JsonValue): boolean {
  const known = localisedIn(above);
  return localisedIn(own).some((each) => each.en !== undefined && translationOf(each, known) === undefined);
}

/** Whether something of these words is said in Swedish only. */
export function isInSwedishOnly(value: JsonValue): boolean {
  return localisedIn(value).some(({ en }) => en === undefined);
}

function translated(value: JsonValue, known: readonly Localised<JsonValue>[]): JsonValue {
  if (Array.isArray(value)) return value.map((each) => translated(each, known));
  if (typeof value !== 'object' || value === null) return value;
  if (!isLocalised(value)) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, translated(each, known)]));
  const { sv } = value as Localised<JsonValue>;
  const en = translationOf(value as Localised<JsonValue>, known);
  return en === undefined ? { sv } : { sv, en };
}

function translationOf({ sv, en }: Localised<JsonValue>, known: readonly Localised<JsonValue>[]): JsonValue | undefined {
  if (en === undefined || known.some((each) => isSame(each.sv, sv))) return en;
  return known.some((each) => each.en !== undefined && isSame(each.en, en)) ? undefined : en;
}

function localisedIn(value: JsonValue): Localised<JsonValue>[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalised(value)) return [value as Localised<JsonValue>];
  return Object.values(value).flatMap(localisedIn);
}

function isSame(one: JsonValue, other: JsonValue): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
