import type { AttributeShape } from 'shared/publishing/attribute-shape.ts';
import type { Attrs } from 'shared/publishing/document.ts';
import { emptyValue } from './empty-attributes.ts';

/** A new part as another variant: what both have is kept, the rest begins as the kind says, or with nothing said. */
export function startOf(
  shape: Extract<AttributeShape, { kind: 'UNION' }>,
  variant: string,
  before: Attrs,
  starts: Readonly<Record<string, Attrs>> = {},
): Attrs {
  const fields = shape.variants.find(({ value }) => value === variant)?.fields ?? [];
  const shared = shape.variants.map(({ fields: each }) => new Set(each.map(({ name }) => name)));
  const inAll = (name: string): boolean => shared.every((names) => names.has(name)) && name !== shape.by;
  return Object.fromEntries(
    fields.map(({ name, shape: each }) => [
      name,
      inAll(name) && before[name] !== undefined ? before[name] : (starts[variant]?.[name] ?? emptyValue(each)),
    ]),
  );
}
