import type * as z from 'zod/mini';
import { localisedRichText } from '../text/localised.ts';
import { isWholeNumber } from '../text/whole-number.ts';
import { nodeReferencesSchema } from './node-reference.ts';

/**
 * What a schema of attributes asks a person to fill in, so that one form serves every type of node. A union is asked for by the attribute that tells its
 * variants apart; what a form cannot ask for in a general way is `OTHER`.
 */
export type AttributeShape =
  | { kind: 'GROUP'; fields: AttributeFields }
  | { kind: 'UNION'; by: string; variants: { value: string; fields: AttributeFields }[] }
  | { kind: 'LOCALISED_TEXT' }
  | { kind: 'LOCALISED_RICH_TEXT' }
  | { kind: 'TEXT' }
  | { kind: 'NUMBER'; whole: boolean }
  | { kind: 'BOOLEAN' }
  | { kind: 'CHOICE'; values: (string | number)[] }
  | { kind: 'LIST'; of: AttributeShape }
  | { kind: 'REFERENCES' }
  /** `omitted`: what says nothing has no such attribute at all, instead of null. */
  | { kind: 'OPTIONAL'; of: AttributeShape; omitted?: true }
  | { kind: 'OTHER' };

type AttributeFields = { name: string; shape: AttributeShape }[];

type Definition = {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  entries?: Record<string, string | number>;
  values?: (string | number)[];
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  keyType?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  discriminator?: string;
  options?: z.core.$ZodType[];
};

/** The shape of a schema, read from its declaration. */
export function attributeShape(schema: z.core.$ZodType): AttributeShape {
  if (schema === localisedRichText) return { kind: 'LOCALISED_RICH_TEXT' };
  if (schema === nodeReferencesSchema) return { kind: 'REFERENCES' };
  const definition = schema._zod.def as Definition;
  switch (definition.type) {
    case 'object':
      return objectShape(definition.shape ?? {});
    case 'record':
      return recordShape(definition);
    case 'string':
      return { kind: 'TEXT' };
    case 'number':
      return { kind: 'NUMBER', whole: isWholeNumber(schema) };
    case 'boolean':
      return { kind: 'BOOLEAN' };
    case 'enum':
      return { kind: 'CHOICE', values: Object.values(definition.entries ?? {}) };
    case 'literal':
      return { kind: 'CHOICE', values: definition.values ?? [] };
    case 'array':
      return definition.element ? { kind: 'LIST', of: attributeShape(definition.element) } : { kind: 'OTHER' };
    case 'nullable':
      return definition.innerType ? { kind: 'OPTIONAL', of: attributeShape(definition.innerType) } : { kind: 'OTHER' };
    case 'optional':
      return definition.innerType ? omittable(attributeShape(definition.innerType)) : { kind: 'OTHER' };
    case 'union':
      return unionShape(definition);
    default:
      return { kind: 'OTHER' };
  }
}

/** The fields a form asks for: those of the group, or of the variant that the attributes say. Null for what no form can ask for. */
export function formFields(shape: AttributeShape, attrs: Readonly<Record<string, unknown>>): AttributeFields | null {
  if (shape.kind === 'GROUP') return shape.fields;
  if (shape.kind !== 'UNION') return null;
  const variant = shape.variants.find(({ value }) => value === attrs[shape.by]);
  return variant?.fields.filter(({ name }) => name !== shape.by) ?? null;
}

/** Only where every variant is told apart by one value of one attribute. */
function unionShape({ discriminator, options = [] }: Definition): AttributeShape {
  const variants = options.flatMap((option) => {
    const shape = attributeShape(option);
    const told = shape.kind === 'GROUP' ? shape.fields.find(({ name }) => name === discriminator)?.shape : undefined;
    return shape.kind === 'GROUP' && told?.kind === 'CHOICE' ? [{ value: String(told.values[0]), fields: shape.fields }] : [];
  });
  return discriminator && variants.length === options.length ? { kind: 'UNION', by: discriminator, variants } : { kind: 'OTHER' };
}

function omittable(shape: AttributeShape): AttributeShape {
  return { kind: 'OPTIONAL', of: shape.kind === 'OPTIONAL' ? shape.of : shape, omitted: true };
}

/** A pair of languages is one thing to fill in, not a group of two. */
function objectShape(shape: Record<string, z.core.$ZodType>): AttributeShape {
  const names = Object.keys(shape);
  const { sv } = shape;
  if (sv && names.every((name) => name === 'sv' || name === 'en') && attributeShape(sv).kind === 'TEXT') return { kind: 'LOCALISED_TEXT' };
  return { kind: 'GROUP', fields: Object.entries(shape).map(([name, each]) => ({ name, shape: attributeShape(each) })) };
}

/** A record over fixed keys asks for each of them. */
function recordShape({ keyType, valueType }: Definition): AttributeShape {
  const keys = keyType ? attributeShape(keyType) : null;
  if (keys?.kind !== 'CHOICE' || !valueType) return { kind: 'OTHER' };
  const shape = attributeShape(valueType);
  return { kind: 'GROUP', fields: keys.values.map((name) => ({ name: String(name), shape })) };
}

/** Whether what is asked for is text to read, and not a code, a number or a list. */
export function isWords(shape: AttributeShape): boolean {
  if (shape.kind === 'OPTIONAL') return isWords(shape.of);
  return shape.kind === 'LOCALISED_TEXT' || shape.kind === 'LOCALISED_RICH_TEXT';
}

/** The names of the attributes of a schema that are text to read, in its order. */
export function wordNames(schema: z.core.$ZodType): string[] {
  const shape = attributeShape(schema);
  return shape.kind === 'GROUP' ? shape.fields.filter((field) => isWords(field.shape)).map(({ name }) => name) : [];
}
