import { CsvError, parse } from 'csv-parse/sync';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { columnsOf, isCalled } from './template-fields.ts';
import { END, ID, problem, TYPE, UNDER, type TemplateProblem, type TemplateReading, type TemplateRecord } from './template-record.ts';

/** `line` is the row as a spreadsheet counts it, however many lines its cells hold. */
type Row = { line: number; cells: string[] };

/** Reads a template of rows: one part a row, whatever parts the cells (semicolon, comma or tab) and whatever ends the lines. */
export function readCsvTemplate(text: string, kind: ArtefactKind): TemplateReading {
  const rows = rowsOf(text);
  if ('problem' in rows) return { records: [], problems: [rows.problem] };
  const [header, ...rest] = rows.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '') && !cells[0]?.startsWith('#'));
  if (!header) return { records: [], problems: [problem('templateEmpty', null)] };
  const names = header.cells.map((name) => name.trim().toLowerCase());
  const problems = headerProblems(names, header.line, kind);
  const end = rest.findIndex(({ cells }) => cells[names.indexOf(TYPE)]?.trim().toLowerCase() === END);
  if (end < 0) problems.push(problem('templateCut', rest.at(-1)?.line ?? header.line));
  const body = end < 0 ? rest : rest.slice(0, end);
  for (const { line, cells } of body)
    if (cells.slice(names.length).some((cell) => cell.trim() !== '')) problems.push(problem('templateCellsLeftOver', line));
  return { records: names.includes(TYPE) ? body.map((row) => recordOf(row, names)) : [], problems };
}

/** Writes a template of rows, as a Swedish Excel opens it: semicolons, a byte-order mark, every cell in quotes. */
export function writeCsvTemplate(records: readonly TemplateRecord[], kind: ArtefactKind): string {
  const columns = columnsOf(kind).map(({ name }) => name);
  const rows = records.map(({ type, id, under, cells }) => [
    type,
    id ?? '',
    under ?? '',
    ...columns.map((name) => cells.find((cell) => cell.name === name)?.text ?? ''),
  ]);
  return `\uFEFF${[[TYPE, ID, UNDER, ...columns], ...rows, [END]].map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`;
}

function recordOf({ line, cells }: Row, names: readonly string[]): TemplateRecord {
  const at = (name: string) => cells[names.indexOf(name)]?.trim() ?? '';
  return {
    line,
    type: at(TYPE),
    id: at(ID) || null,
    under: at(UNDER) || null,
    depth: null,
    cells: names.flatMap((name, index) => {
      const text = unguarded(cells[index] ?? '');
      return [TYPE, ID, UNDER].includes(name) || text.trim() === '' ? [] : [{ name, text, line }];
    }),
  };
}

function headerProblems(names: readonly string[], line: number, kind: ArtefactKind): TemplateProblem[] {
  const columns = columnsOf(kind);
  const isKnown = (name: string) => [TYPE, ID, UNDER, ''].includes(name) || columns.some((column) => isCalled(column, name));
  const twice = names.filter((name, index) => name !== '' && names.indexOf(name) !== index);
  return [
    ...(names.includes(TYPE) ? [] : [problem('templateColumnMissing', line, TYPE)]),
    ...names.filter((name) => !isKnown(name)).map((name) => problem('templateColumnUnknown', line, name)),
    ...twice.map((name) => problem('templateColumnTwice', line, name)),
  ];
}

function rowsOf(text: string): { rows: Row[] } | { problem: TemplateProblem } {
  try {
    // Empty rows are rows too: left out here, those below would be told one too high.
    const parsed = parse(text, { delimiter: delimiterOf(text), relax_column_count: true });
    return { rows: parsed.map((cells, index) => ({ line: index + 1, cells })) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['records'] === 'number' ? error['records'] + 1 : null;
    return { problem: problem(error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'templateCut' : 'templateQuotes', line) };
  }
}

/** The sign that stands most often in the first line. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (sign: string) => first.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** A spreadsheet runs a cell that begins with one of these signs as a formula; an apostrophe before it makes it text. */
function quoted(text: string): string {
  const guarded = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}

function unguarded(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
