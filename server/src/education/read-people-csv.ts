import { parse } from 'csv-parse/sync';

/** A line of a file of people: its number from 1, and its fields without the space around them. */
export type PeopleLine = { line: number; fields: string[] };

/** The most lines a file of people may have. */
export const MOST_PEOPLE_LINES = 2_000;

const LONGEST_FIELD = 2_000;

/** The lines that say something, whatever parts their fields; a first line that begins with `person` is a heading. */
export function readPeopleCsv(csv: string): PeopleLine[] {
  const rows = parse(csv, {
    bom: true,
    delimiter: [';', ',', '\t'],
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  }) as unknown as { record: string[]; info: { lines: number } }[];
  return rows
    .map(({ record, info }) => ({ line: info.lines, fields: record.map((field) => field.slice(0, LONGEST_FIELD)) }))
    .filter(({ line, fields: [first = ''] }) => first !== '' && !(line === 1 && first.toLowerCase() === 'person'));
}
