import type { AttributeShape } from 'shared/publishing/attribute-shape.ts';
import type { JsonValue } from 'shared/publishing/document.ts';

const NOT_JUDGED = 'NOT_JUDGED';

/** What a form for a new part begins with: nothing said, in the form its schema wants. */
export function emptyValue(shape: AttributeShape): JsonValue {
  switch (shape.kind) {
    case 'GROUP':
      return Object.fromEntries(
        shape.fields
          .filter(({ shape: each }) => !(each.kind === 'OPTIONAL' && each.omitted))
          .map(({ name, shape: each }) => [name, emptyValue(each)]),
      );
    case 'LOCALISED_TEXT':
      return { sv: '' };
    case 'LOCALISED_RICH_TEXT':
      return { sv: { type: 'doc', content: [{ type: 'paragraph' }] } };
    case 'TEXT':
      return '';
    case 'BOOLEAN':
      return false;
    case 'CHOICE':
      // Where there is a choice nothing is chosen: an answer nobody gave must not become part of a text.
      // A scale with a value of its own for that begins with it.
      if (shape.values.includes(NOT_JUDGED)) return NOT_JUDGED;
      return shape.values.length === 1 ? (shape.values[0] ?? null) : null;
    case 'LIST':
    case 'REFERENCES':
      return [];
    case 'NUMBER':
    case 'OPTIONAL':
    case 'OTHER':
      return null;
    case 'UNION':
      return {};
  }
}
