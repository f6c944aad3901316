import { attributeShape, type AttributeShape } from 'shared/publishing/attribute-shape.ts';
import { findNodeType, type ArtefactKind } from 'shared/publishing/kind.ts';
import type { Locale } from 'shared/text/locale.ts';
import { fieldWords, typeWords } from './template-words.ts';

/** One thing a template can say of a part: one cell, or one line. */
export type TemplateField = {
  /** Dotted path inside the attributes, `decision.priority`. */
  path: string;
  /** The language, for text that is translated. */
  locale: Locale | null;
  /** What the column is called; the English text of a field is `titel (en)`. */
  name: string;
  shape: AttributeShape;
  /** Whether nothing may be said. */
  optional: boolean;
};

/** What can be said of a part of a type, in the order its kind declares. */
export function fieldsOf(kind: ArtefactKind, type: string): TemplateField[] {
  const declaration = findNodeType(kind, type);
  return declaration ? leaves(attributeShape(declaration.attrs), '', false) : [];
}

/** Every column a template of this kind has, each once. */
export function columnsOf(kind: ArtefactKind): TemplateField[] {
  const byName = new Map(Object.keys(kind.nodeTypes).flatMap((type) => fieldsOf(kind, type).map((field) => [field.name, field] as const)));
  return [...byName.values()];
}

/** The type a template calls by this word or code; undefined where the kind has none. */
export function typeNamed(kind: ArtefactKind, word: string): string | undefined {
  return Object.keys(kind.nodeTypes).find((type) => [type, typeWords[type]].some((each) => same(each, word)));
}

/** Whether a field is called so, by its word or by its path. */
export function isCalled({ name, path, locale }: TemplateField, word: string): boolean {
  return same(name, word) || same(locale === 'en' ? `${path}.en` : path, word);
}

function leaves(shape: AttributeShape, path: string, optional: boolean): TemplateField[] {
  switch (shape.kind) {
    case 'GROUP':
      return shape.fields.flatMap(({ name, shape: each }) => leaves(each, path === '' ? name : `${path}.${name}`, optional));
    case 'OPTIONAL':
      return leaves(shape.of, path, true);
    case 'LOCALISED_TEXT':
    case 'LOCALISED_RICH_TEXT':
      return [field(path, 'sv', shape, optional), field(path, 'en', shape, true)];
    case 'OTHER':
      return [];
    default:
      return [field(path, null, shape, optional)];
  }
}

function field(path: string, locale: Locale | null, shape: AttributeShape, optional: boolean): TemplateField {
  const word = fieldWords[path] ?? path;
  return { path, locale, shape, optional, name: locale === 'en' ? `${word} (en)` : word };
}

function same(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.trim().toLowerCase();
}
