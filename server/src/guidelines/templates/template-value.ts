import type { AttributeShape } from 'shared/publishing/attribute-shape.ts';
import type { JsonValue } from 'shared/publishing/document.ts';
import type { NodeReference } from 'shared/publishing/node-reference.ts';
import type { FieldMessageKey } from 'shared/text/field-messages.ts';
import { markdownFromRichText } from 'shared/text/markdown-from-rich-text.ts';
import { richTextFromMarkdown } from 'shared/text/rich-text-markdown.ts';
import { isRichText } from 'shared/text/rich-text.ts';
import { KEEP } from './template-record.ts';
import { choiceWord } from './template-words.ts';

/** A value as a cell gives it, or why it cannot be one. */
export type ReadValue = { value: JsonValue } | { key: FieldMessageKey };

/** Reads a cell of the field at a path that says something. */
export function readValue(path: string, shape: AttributeShape, text: string): ReadValue {
  switch (shape.kind) {
    case 'LOCALISED_RICH_TEXT':
      return readRichText(text);
    case 'NUMBER':
      return readNumber(text);
    case 'CHOICE':
      return readChoice(path, shape.values, text);
    case 'LIST':
      return readList(path, shape.of, text);
    case 'REFERENCES':
      return readReferences(text);
    case 'BOOLEAN':
      return readChoice(path, ['ja', 'nej'], text.toLowerCase(), (word) => word === 'ja');
    default:
      return { value: text };
  }
}

/** Writes a value as a cell of the field at a path; nothing said is empty. */
export function writeValue(path: string, shape: AttributeShape, value: JsonValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (isRichText(value)) return markdownFromRichText(value) ?? KEEP;
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (shape.kind === 'CHOICE' && (typeof value === 'string' || typeof value === 'number')) return choiceWord(path, value);
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((item) => writeItem(path, shape.kind === 'LIST' ? shape.of : shape, item)).join(', ');
  return '';
}

function writeItem(path: string, shape: AttributeShape, value: JsonValue): string {
  const { artefact, node } = (value ?? {}) as Partial<NodeReference>;
  if (artefact !== undefined && node !== undefined) return `${artefact}#${node}`;
  return writeValue(path, shape, value);
}

function readRichText(text: string): ReadValue {
  try {
    return { value: richTextFromMarkdown(text) };
  } catch {
    return { key: 'linkNotAllowed' };
  }
}

function readNumber(text: string): ReadValue {
  const number = Number(text.replace(/\s/g, '').replace(',', '.').replace('−', '-'));
  return Number.isFinite(number) ? { value: number } : { key: 'notANumber' };
}

/** The choice that is called so, by its code or its word. */
function readChoice(
  path: string,
  values: readonly (string | number)[],
  text: string,
  as: (value: string | number) => JsonValue = (value) => value,
): ReadValue {
  const wanted = text.trim().toLowerCase();
  const found = values.find((each) => [String(each), choiceWord(path, each)].some((word) => word.toLowerCase() === wanted));
  return found === undefined ? { key: 'templateChoiceUnknown' } : { value: as(found) };
}

function readList(path: string, of: AttributeShape, text: string): ReadValue {
  const items = itemsOf(text).map((item) => readValue(path, of, item));
  const refused = items.find((item) => 'key' in item);
  return refused ?? { value: items.flatMap((item) => ('value' in item ? [item.value] : [])) };
}

function readReferences(text: string): ReadValue {
  const items = itemsOf(text).map((item) => item.split('#'));
  if (items.some((parts) => parts.length !== 2 || parts.some((part) => part === ''))) return { key: 'templateCitation' };
  return { value: items.map(([artefact = '', node = '']) => ({ artefact, node })) };
}

function itemsOf(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
