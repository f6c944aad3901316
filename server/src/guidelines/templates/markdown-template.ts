import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { columnsOf, fieldsOf, isCalled, typeNamed, type TemplateField } from './template-fields.ts';
import {
  END,
  KEEP,
  problem,
  type TemplateCell,
  type TemplateProblem,
  type TemplateReading,
  type TemplateRecord,
} from './template-record.ts';

const END_LINE = `<!-- ${END} -->`;
const HEADING = /^(?<marks>#{1,6}) +(?<type>[^:{]+?) *: *(?<title>.*?) *(?:\{#(?<id>[^}]+)\})? *$/;
const SHORT = /^(?<name>[^:[\]]+?) *: *(?<text>.*)$/;
const LONG = /^\[(?<name>[^\]]+)\] *$/;

/**
 * Reads a template of headings: `## Kapitel: Behandling {#kap-4}` begins a part, as deep as it has marks; `prioritet: 3` right below says something short;
 * what follows an empty line is its text, in which a heading has no colon, and `[anmärkning]` alone on a line begins another long one. Remarks `<!-- … -->`
 * are passed over. The last line is `<!-- slut -->`.
 */
export function readMarkdownTemplate(text: string, kind: ArtefactKind): TemplateReading {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => line.trim() === END_LINE);
  const problems: TemplateProblem[] = end < 0 ? [problem('templateCut', lines.length)] : [];
  const reader = new MarkdownReader(kind, problems);
  withoutRemarks(lines.slice(0, end < 0 ? lines.length : end)).forEach((line, index) => line === null || reader.line(line, index + 1));
  return { records: reader.records, problems };
}

/** The lines, with null for those of a remark. */
function withoutRemarks(lines: readonly string[]): (string | null)[] {
  let inside = false;
  return lines.map((line) => {
    const begins = line.trimStart().startsWith('<!--');
    const isRemark = inside || begins;
    inside = isRemark && !line.includes('-->');
    return isRemark ? null : line;
  });
}

/** Writes a template of headings. A text whose lines would be read as something else is left as it is. */
export function writeMarkdownTemplate(records: readonly TemplateRecord[], kind: ArtefactKind): string {
  return `${records.map((record) => writeRecord(record, kind)).join('\n\n')}\n\n${END_LINE}\n`;
}

class MarkdownReader {
  readonly records: TemplateRecord[] = [];
  readonly #kind: ArtefactKind;
  readonly #problems: TemplateProblem[];
  #fields: TemplateField[] = [];
  /** Where lines go: short fields until the first empty line, then the text of a field. */
  #open: TemplateCell | 'SHORT' | null = null;

  constructor(kind: ArtefactKind, problems: TemplateProblem[]) {
    this.#kind = kind;
    this.#problems = problems;
  }

  line(text: string, line: number): void {
    const heading = HEADING.exec(text)?.groups;
    if (heading) return this.#begin(heading, line);
    const record = this.records.at(-1);
    if (!record) {
      if (text.trim() !== '') this.#problems.push(problem('templateTopFirst', line));
      return;
    }
    const long = LONG.exec(text)?.groups?.['name'];
    if (long !== undefined && this.#fields.some((field) => isCalled(field, long))) return this.#openLong(record, long, line);
    if (this.#open === 'SHORT') return this.#short(record, text, line);
    this.#append(record, text, line);
  }

  #begin({ marks = '', title = '', type: word = '', id }: Record<string, string | undefined>, line: number): void {
    const type = typeNamed(this.#kind, word);
    // A misspelt part must not become a heading in the text before it.
    if (!type) {
      this.#problems.push(problem('templateTypeUnknown', line, null, { type: word }));
      return;
    }
    this.#fields = fieldsOf(this.#kind, type);
    const named = headField(this.#fields);
    const cells = named && title !== '' ? [{ name: named.name, text: title, line }] : [];
    this.records.push({ line, type: word, id: id ?? null, depth: marks.length, under: null, cells });
    this.#open = 'SHORT';
  }

  #openLong(record: TemplateRecord, name: string, line: number): void {
    this.#open = { name, text: '', line };
    record.cells.push(this.#open);
  }

  #short(record: TemplateRecord, text: string, line: number): void {
    if (text.trim() === '') {
      this.#open = null;
      return;
    }
    const { name = '', text: said = '' } = SHORT.exec(text)?.groups ?? {};
    if (name === '') this.#problems.push(problem('templateShortField', line));
    else record.cells.push({ name, text: said, line });
  }

  #append(record: TemplateRecord, text: string, line: number): void {
    if (this.#open === null || this.#open === 'SHORT') {
      if (text.trim() === '') return;
      const main = mainField(this.#fields);
      if (!main) {
        this.#problems.push(problem('templateNoText', line));
        return;
      }
      this.#openLong(record, main.name, line);
    }
    const open = this.#open as unknown as TemplateCell;
    open.text = open.text === '' ? text : `${open.text}\n${text}`;
  }
}

/** What stands in the heading of a part: its title, else its first line of text, else its first choice. */
function headField(fields: readonly TemplateField[]): TemplateField | undefined {
  const texts = fields.filter(({ shape, locale }) => shape.kind === 'LOCALISED_TEXT' && locale === 'sv');
  return (
    fields.find(({ path, locale }) => path === 'title' && locale !== 'en') ?? fields.find(({ path }) => path === 'criterion') ?? texts[0]
  );
}

/** What stands below the empty line: the first long text a part has. */
function mainField(fields: readonly TemplateField[]): TemplateField | undefined {
  return fields.find(({ shape, locale }) => shape.kind === 'LOCALISED_RICH_TEXT' && locale === 'sv');
}

function writeRecord({ type, id, depth, cells }: TemplateRecord, kind: ArtefactKind): string {
  const fields = fieldsOf(kind, typeNamed(kind, type) ?? '');
  const [head, main] = [headField(fields), mainField(fields)];
  const textOf = (field: TemplateField | undefined) => cells.find(({ name }) => name === field?.name)?.text;
  const headed = `${'#'.repeat(depth ?? 1)} ${type.charAt(0).toUpperCase()}${type.slice(1)}: ${textOf(head) ?? ''}${id ? ` {#${id}}` : ''}`;
  const others = cells.filter(({ name }) => name !== head?.name && name !== main?.name);
  const isShort = ({ name, text }: TemplateCell) =>
    !text.includes('\n') && fields.find((field) => field.name === name)?.shape.kind !== 'LOCALISED_RICH_TEXT';
  const short = others.filter(isShort).map(({ name, text }) => `${name}: ${text}`);
  const long = others.filter((cell) => !isShort(cell)).map(({ name, text }) => `[${name}]\n${readable(text, kind)}`);
  const mainText = textOf(main);
  return [[headed, ...short].join('\n'), ...(mainText === undefined ? [] : [readable(mainText, kind)]), ...long].join('\n\n');
}

/** A text none of whose lines would be read as a heading, a field or the end; else the word that leaves it as it is. */
function readable(text: string, kind: ArtefactKind): string {
  const isRead = (line: string) => {
    const long = LONG.exec(line)?.groups?.['name'];
    return (
      line.trimStart().startsWith('<!--') ||
      HEADING.test(line) ||
      (long !== undefined && columnsOf(kind).some((column) => isCalled(column, long)))
    );
  };
  return text.split('\n').some(isRead) ? KEEP : text;
}
