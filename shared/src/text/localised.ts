import * as z from 'zod/mini';
import type { FieldMessageKey } from './field-messages.ts';
import type { Locale } from './locale.ts';
import type { RichText } from './rich-text.ts';
import { richTextSchema } from './rich-text-schema.ts';

/** A value in Swedish and, where somebody translated it, in English. `en` is absent, never `undefined` or empty, where it is not translated. */
export type Localised<Value> = { sv: Value; en?: Value };

/** The value in the wanted language, or in Swedish where there is no translation. */
export function inLocale<Value>(value: Localised<Value>, locale: Locale): Value {
  return (locale === 'en' ? value.en : undefined) ?? value.sv;
}

/** A schema for {@link Localised} values of a given schema. */
export function localised<Value>(value: z.ZodMiniType<Value>): z.ZodMiniType<Localised<Value>> {
  return z.strictObject({ sv: value, en: z.exactOptional(value) }, 'required');
}

/** A schema for one line of text in both languages: something visible, at most `maxLength` UTF-16 units. */
export function localisedText(maxLength: number): z.ZodMiniType<Localised<string>> {
  return localised(visibleText(maxLength));
}

/** A schema for rich text in both languages. */
export const localisedRichText: z.ZodMiniType<Localised<RichText>> = localised(richTextSchema);

/** A schema for text with at least one visible character (else `missing`) and at most `maxLength` UTF-16 units (`tooLong`). */
export function visibleText(maxLength: number, missing: FieldMessageKey = 'required'): z.ZodMiniType<string> {
  return anyText(maxLength, missing).check(z.refine((text) => text.trim() !== '', missing));
}

/** A schema for text that may be empty, of at most `maxLength` UTF-16 units (`tooLong`). */
export function anyText(maxLength: number, missing: FieldMessageKey = 'required'): z.ZodMiniType<string> {
  return z.string(missing).check(
    z.maxLength(maxLength, 'tooLong'),
    z.refine((text) => text.isWellFormed() && !text.includes('\0'), 'notText'),
  );
}

/** Whether a value of a document is a {@link Localised} one: an object of `sv`, alone or with `en`. */
export function isLocalised(value: unknown): value is Localised<unknown> {
  return typeof value === 'object' && value !== null && 'sv' in value && Object.keys(value).every((key) => key === 'sv' || key === 'en');
}

/** How much of what is said is translated. */
export type Translated = 'ALL' | 'PART' | 'NONE';

/** How much of the texts within a value is translated, however deep they stand; all where there is none. */
export function translatedOf(value: unknown): Translated {
  const texts = textsIn(value);
  if (texts.every(({ en }) => en)) return 'ALL';
  return texts.some(({ en }) => en) ? 'PART' : 'NONE';
}

function textsIn(value: unknown): { en?: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'sv' in value ? [value as { en?: unknown }] : Object.values(value).flatMap(textsIn);
}

/** The same value with every translation taken out, however deep: what was said, apart from what was translated. */
export function withoutTranslations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTranslations);
  if (typeof value !== 'object' || value === null) return value;
  const kept = isLocalised(value) ? { sv: value.sv } : value;
  return Object.fromEntries(Object.entries(kept).map(([key, each]) => [key, withoutTranslations(each)]));
}
