import { canonicalJson } from './canonical-json.ts';
import type { RichText, RichTextBlock, RichTextRun, RichTextTableCell } from './rich-text.ts';
import { richTextFromMarkdown } from './rich-text-markdown.ts';

/**
 * Rich text as the Markdown that `richTextFromMarkdown` reads, or null where no such Markdown gives exactly this text: lists in lists, marks that run into
 * each other, signs that would be read as formatting.
 */
export function markdownFromRichText(richText: RichText): string | null {
  const markdown = richText.content.map(block).join('\n\n');
  try {
    return canonicalJson(richTextFromMarkdown(markdown)) === canonicalJson(richText) ? markdown : null;
  } catch {
    return null;
  }
}

function block(node: RichTextBlock): string {
  switch (node.type) {
    case 'paragraph':
      return runs(node.content);
    case 'heading':
      return `${node.attrs.level === 3 ? '##' : '###'} ${runs(node.content)}`;
    case 'bulletList':
    case 'orderedList':
      return node.content
        .map(({ content }, index) => `${node.type === 'bulletList' ? '-' : `${index + 1}.`} ${content.map(inner).join(' ')}`)
        .join('\n');
    case 'table':
      return node.content.map(({ content }, index) => (index === 0 ? head(content) : line(content))).join('\n');
  }
}

function inner(node: RichTextBlock): string {
  return node.type === 'paragraph' ? runs(node.content) : block(node);
}

function head(cells: readonly RichTextTableCell[]): string {
  return cells.some(({ type }) => type === 'tableHeader') ? `${line(cells)}\n|${cells.map(() => '---').join('|')}|` : line(cells);
}

function line(cells: readonly RichTextTableCell[]): string {
  return `| ${cells.map(({ content }) => content.map((paragraph) => runs(paragraph.content)).join(' ')).join(' | ')} |`;
}

function runs(content: readonly RichTextRun[] = []): string {
  return content.map(run).join('');
}

function run({ text, marks = [] }: RichTextRun): string {
  return marks.toReversed().reduce((inside, mark) => {
    if (mark.type === 'link') return `[${inside}](${mark.attrs.href})`;
    return mark.type === 'bold' ? `**${inside}**` : `*${inside}*`;
  }, text);
}
