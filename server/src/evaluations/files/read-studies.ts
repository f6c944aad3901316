import { CsvError, parse } from 'csv-parse/sync';
import { BIAS_DOMAINS, studySchema, type BiasDomain, type BiasJudgement, type StudyAttrs } from 'shared/evaluations/study-node.ts';
import { fieldErrors } from 'shared/text/field-errors.ts';
import type { FieldMessageKey, MessageParameters } from 'shared/text/field-messages.ts';
import { z } from 'zod';
import { biasOf, columnNamed, numberOf, studyColumns, type StudyColumn } from './study-columns.ts';

/** Something in a file that was refused: on which line and in which column; null where it concerns all of it. */
export type FileProblem = { line: number | null; field: string | null; key: FieldMessageKey; parameters: MessageParameters };

/** A study with the line it stands on. */
export type ReadStudy = { line: number; attrs: StudyAttrs };

type Row = { line: number; cells: string[] };

/**
 * Reads studies from rows parted by semicolons, commas or tabs. The first row names the columns, in Swedish or English, in any order; columns nobody needs may
 * be left out, unknown ones are refused, so that a misspelt name loses nothing in silence.
 */
export function readStudies(text: string): { studies: ReadStudy[]; problems: FileProblem[] } {
  const delimiter = delimiterOf(text);
  const parsed = rowsOf(text, delimiter);
  if ('problem' in parsed) return { studies: [], problems: [parsed.problem] };
  const [header, ...rows] = parsed.rows;
  if (!header || rows.length === 0) return { studies: [], problems: [problem('noStudies', null)] };
  const columns = header.cells.map((name) => columnNamed(name));
  const problems = headerProblems(header, columns);
  if (problems.length > 0) return { studies: [], problems };
  const read = rows.map((row) => readRow(row, columns as StudyColumn[], delimiter));
  const studies = read.flatMap(({ study }) => (study ? [study] : []));
  return { studies, problems: [...read.flatMap((row) => row.problems), ...twice(studies)] };
}

/** A refusal in the words of the list of messages. */
export function problem(
  key: FieldMessageKey,
  line: number | null,
  field: string | null = null,
  parameters: MessageParameters = {},
): FileProblem {
  return { line, field, key, parameters };
}

function headerProblems({ cells, line }: Row, columns: readonly (StudyColumn | null)[]): FileProblem[] {
  const known = columns.filter((column) => column !== null);
  return [
    ...(known.includes('name') ? [] : [problem('csvColumnMissing', line, studyColumns.name.sv)]),
    ...cells.filter((_, index) => columns[index] === null).map((name) => problem('csvColumnUnknown', line, name.slice(0, 60))),
    ...known
      .filter((column, index) => known.indexOf(column) !== index)
      .map((column) => problem('csvColumnTwice', line, studyColumns[column].sv)),
  ];
}

function readRow({ line, cells }: Row, columns: readonly StudyColumn[], delimiter: string): { study?: ReadStudy; problems: FileProblem[] } {
  if (cells.length < columns.length)
    return { problems: [problem('csvRowShort', line, null, { cells: cells.length, columns: columns.length })] };
  if (cells.length > columns.length) return { problems: [problem('csvCellsLeftOver', line)] };
  const problems: FileProblem[] = [];
  const values: Record<string, unknown> = {};
  const bias = Object.fromEntries(BIAS_DOMAINS.map((domain) => [domain, 'NOT_JUDGED'])) as Record<BiasDomain, BiasJudgement>;
  for (const [index, column] of columns.entries()) {
    const cell = (cells[index] ?? '').trim();
    if (column === 'name') values['name'] = cell;
    else if (isBias(column)) {
      const judgement = biasOf(cell);
      if (judgement === null) problems.push(problem('notABiasJudgement', line, studyColumns[column].sv));
      else bias[column] = judgement;
    } else {
      const number = numberOf(cell, delimiter === ',');
      if (number === undefined) problems.push(problem('notANumber', line, studyColumns[column].sv));
      else values[column] = number;
    }
  }
  const attrs = { ...nothingSaid, ...values, bias };
  const checked = z.core.safeParse(studySchema, attrs);
  if (checked.success) return { study: { line, attrs: checked.data }, problems };
  const faults = fieldErrors(checked.error.issues).map(({ path, key, parameters }) => {
    const column = path.split('.')[0] as StudyColumn;
    return problem(key, line, studyColumns[column]?.sv ?? path, parameters);
  });
  return { problems: [...problems, ...faults] };
}

const isBias = (column: StudyColumn): column is BiasDomain => (BIAS_DOMAINS as readonly string[]).includes(column);

const nothingSaid = Object.fromEntries(
  Object.keys(studyColumns)
    .filter((column) => column !== 'name' && !isBias(column as StudyColumn))
    .map((column) => [column, null]),
);

function twice(studies: readonly ReadStudy[]): FileProblem[] {
  const names = studies.map(({ attrs }) => attrs.name.toLowerCase());
  return studies
    .filter((_, index) => names.indexOf(names[index] ?? '') !== index)
    .map(({ line }) => problem('studyTwice', line, studyColumns.name.sv));
}

function rowsOf(text: string, delimiter: string): { rows: Row[] } | { problem: FileProblem } {
  try {
    const parsed = parse(text, { delimiter, bom: true, relax_column_count: true, info: true, skip_empty_lines: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    const rows = parsed.map(({ record, info }) => ({ line: info.lines, cells: record }));
    return { rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as { lines?: unknown };
    return { problem: problem('csvBroken', typeof lines === 'number' ? lines : null) };
  }
}

function delimiterOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  return [';', '\t', ','].toSorted((a, b) => first.split(b).length - first.split(a).length)[0] ?? ';';
}
