import type { AttributeShape } from 'shared/publishing/attribute-shape.ts';
import type { JsonValue } from 'shared/publishing/document.ts';

/** What a field of an attribute is told. */
export type FieldProps = {
  /** Dotted path from the node's attributes. */
  path: string;
  shape: AttributeShape;
  value: JsonValue;
  onChange: (value: JsonValue) => void;
  errors: Readonly<Record<string, string>>;
  /** What choices are narrowed to by what the part says elsewhere, by the path of the attribute. */
  choices?: Readonly<Record<string, readonly string[]>> | undefined;
  /** The bibliography of the document, for attributes that name sources. */
  sources: readonly { id: string; label: string; retracted?: boolean }[];
};
