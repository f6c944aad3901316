import { canonicalJson } from './canonical-json.ts';
import type { RichText, RichTextBlock, RichTextMark, RichTextRun, RichTextTable } from './rich-text.ts';
import { isAllowedHref } from './rich-text-schema.ts';

/**
 * Rich text from the small part of Markdown that content is delivered in: paragraphs, headings (`##` becomes level 3, deeper ones level 4), `-` and
 * `1.` lists of one level, tables with a header row, `**bold**`, `*italic*` and `[text](href)`. Any other sign stays as it is written.
 *
 * @throws RangeError for text without a visible character and for a link that rich text may not hold.
 */
export function richTextFromMarkdown(markdown: string): RichText {
  const content = blocksOfLines(markdown.split(/\r?\n/).map((line) => line.trim())).map(blockFrom);
  if (content.length === 0) throw new RangeError('Rich text needs at least one visible character');
  return { type: 'doc', content };
}

type LineKind = 'blank' | 'heading' | 'bullet' | 'number' | 'table' | 'text';

type Lines = { kind: Exclude<LineKind, 'blank'>; lines: string[] };

function blocksOfLines(lines: readonly string[]): Lines[] {
  const blocks: Lines[] = [];
  let previous: LineKind = 'blank';
  for (const line of lines) {
    const kind = kindOf(line);
    const open = blocks.at(-1);
    if (open && kind === previous && kind !== 'heading') open.lines.push(line);
    else if (kind !== 'blank') blocks.push({ kind, lines: [line] });
    previous = kind;
  }
  return blocks;
}

function kindOf(line: string): LineKind {
  if (line === '') return 'blank';
  if (/^#{1,6} /.test(line)) return 'heading';
  if (/^[-*] /.test(line)) return 'bullet';
  if (/^\d+\. /.test(line)) return 'number';
  return line.startsWith('|') && line.endsWith('|') && line.length > 1 ? 'table' : 'text';
}

function blockFrom({ kind, lines }: Lines): RichTextBlock {
  switch (kind) {
    case 'heading':
      return { type: 'heading', attrs: { level: /^#{1,2} /.test(lines[0] ?? '') ? 3 : 4 }, ...inline(lines.join(' ').replace(/^#+ /, '')) };
    case 'bullet':
      return { type: 'bulletList', content: lines.map((line) => listItem(line.replace(/^[-*] /, ''))) };
    case 'number':
      return { type: 'orderedList', content: lines.map((line) => listItem(line.replace(/^\d+\. /, ''))) };
    case 'table':
      return tableFrom(lines);
    case 'text':
      return paragraph(lines.join(' '));
  }
}

function tableFrom(lines: readonly string[]): RichTextTable {
  const hasHeader = /^\|[\s:|-]+\|$/.test(lines[1] ?? '');
  const rows = hasHeader ? lines.filter((_line, index) => index !== 1) : lines;
  return {
    type: 'table',
    content: rows.map((line, row) => ({
      type: 'tableRow',
      content: line
        .slice(1, -1)
        .split('|')
        .map((cell) => ({ type: hasHeader && row === 0 ? 'tableHeader' : 'tableCell', content: [paragraph(cell.trim())] })),
    })),
  };
}

function listItem(text: string) {
  return { type: 'listItem' as const, content: [paragraph(text)] };
}

function paragraph(text: string) {
  return { type: 'paragraph' as const, ...inline(text) };
}

function inline(text: string): { content?: RichTextRun[] } {
  const content = joined(runsFrom(text, []));
  return content.length === 0 ? {} : { content };
}

const MARKED = /\*\*(?<bold>(?:[^*]|\*(?!\*))+)\*\*|\*(?<italic>[^\s*](?:[^*]*[^\s*])?)\*|\[(?<linked>[^[\]]+)\]\((?<href>[^()\s]+)\)/g;

function runsFrom(text: string, marks: readonly RichTextMark[]): RichTextRun[] {
  const runs: RichTextRun[] = [];
  let read = 0;
  for (const match of text.matchAll(MARKED)) {
    const { bold, italic, linked, href } = match.groups ?? {};
    const mark: RichTextMark = bold ? { type: 'bold' } : italic ? { type: 'italic' } : link(href);
    runs.push(...run(text.slice(read, match.index), marks), ...runsFrom(bold ?? italic ?? linked ?? '', [...marks, mark]));
    read = match.index + match[0].length;
  }
  return [...runs, ...run(text.slice(read), marks)];
}

function run(text: string, marks: readonly RichTextMark[]): RichTextRun[] {
  if (text === '') return [];
  return [{ type: 'text', text, ...(marks.length > 0 && { marks: marks.toSorted((a, b) => a.type.localeCompare(b.type, 'en')) }) }];
}

function joined(runs: readonly RichTextRun[]): RichTextRun[] {
  const result: RichTextRun[] = [];
  for (const next of runs) {
    const last = result.at(-1);
    if (last && canonicalJson(last.marks ?? []) === canonicalJson(next.marks ?? [])) last.text += next.text;
    else result.push({ ...next });
  }
  return result;
}

function link(href = ''): RichTextMark {
  if (!isAllowedHref(href)) throw new RangeError(`Rich text may not link to ${href}`);
  return { type: 'link', attrs: { href } };
}
