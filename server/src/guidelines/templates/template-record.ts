import type { FieldMessageKey, MessageParameters } from 'shared/text/field-messages.ts';

/** What a template calls the sort of a part, its id, and the id of the part it stands in. */
export const TYPE = 'typ';
export const ID = 'id';
export const UNDER = 'under';

/** One part as a template writes it: what it is, its id where it has one, and what is said of it, as text. `line` is that of the text, or the row of the sheet. */
export type TemplateRecord = {
  line: number;
  type: string;
  id: string | null;
  /** How deep it stands, 1 for the topmost part; null where the template does not say and the types decide. */
  depth: number | null;
  /** The id of the part it stands in, where the template names it. */
  under: string | null;
  cells: TemplateCell[];
};

/** `name` is the word of the column. */
export type TemplateCell = { name: string; text: string; line: number };

/** Why a line cannot be read; `line` is that of the text or the row of the sheet, null where it concerns the whole file, `field` where it concerns the whole line. */
export type TemplateProblem = { line: number | null; field: string | null; key: FieldMessageKey; parameters: MessageParameters };

/** What was read, and every line that could not be. */
export type TemplateReading = { records: TemplateRecord[]; problems: TemplateProblem[] };

/** Stands for a text that a template cannot hold, such as a list in a list: the text stays as it is. */
export const KEEP = '{oförändrad}';

/** The last word of every template: a file that is cut in the middle does not have it. */
export const END = 'slut';

/** More parts than any guideline has. */
export const MOST_PARTS = 5_000;

export function problem(
  key: FieldMessageKey,
  line: number | null,
  field: string | null = null,
  parameters: MessageParameters = {},
): TemplateProblem {
  return { line, field, key, parameters };
}
