import type { AttributeShape } from './attribute-shape.ts';

/** What a group of attributes is about; forms have words for each. */
export const FORM_GROUPS = [
  'QUESTION',
  'METHOD',
  'SEARCH',
  'COMPARISON',
  'EFFECT',
  'CERTAINTY',
  'CONCLUSION',
  'GROUNDS',
  'TREATED',
  'CONTROL',
] as const;

export type FormGroupName = (typeof FORM_GROUPS)[number];

/** Attributes a form asks for together, in the order it asks for them. */
export type FormGroup = { name: FormGroupName; fields: readonly string[] };

type Field = { name: string; shape: AttributeShape };

/** The fields of a form in its groups, each once; what no group names comes first, without a name. Groups none of whose fields are asked for are left out. */
export function groupedFields(
  fields: readonly Field[],
  groups: readonly FormGroup[] = [],
): { name: FormGroupName | null; fields: Field[] }[] {
  const named = groups.flatMap((group) => group.fields);
  const alone = fields.filter(({ name }) => !named.includes(name));
  const together = groups.map((group) => ({
    name: group.name,
    fields: group.fields.flatMap((name) => fields.filter((field) => field.name === name)),
  }));
  return [{ name: null, fields: alone }, ...together].filter((group) => group.fields.length > 0);
}
