/**
 * The limited rich-text tree that every long text in the product is stored as: never HTML, readable by React, by search and by a hash. It is
 * ProseMirror JSON, so an editor can load and save it as it is; `content` and `marks` are left out when empty, as ProseMirror does.
 */
export type RichText = { type: 'doc'; content: RichTextBlock[] };

export type RichTextBlock = RichTextParagraph | RichTextHeading | RichTextList | RichTextTable;

export type RichTextParagraph = { type: 'paragraph'; content?: RichTextRun[] };

/** Levels 3 and 4: the page and its sections own levels 1 and 2. */
export type RichTextHeading = { type: 'heading'; attrs: { level: 3 | 4 }; content?: RichTextRun[] };

export type RichTextList = { type: 'bulletList' | 'orderedList'; content: RichTextListItem[] };

export type RichTextListItem = { type: 'listItem'; content: (RichTextParagraph | RichTextList)[] };

export type RichTextTable = { type: 'table'; content: RichTextTableRow[] };

export type RichTextTableRow = { type: 'tableRow'; content: RichTextTableCell[] };

export type RichTextTableCell = { type: 'tableHeader' | 'tableCell'; content: RichTextParagraph[] };

/** A run of characters that share their marks. */
export type RichTextRun = { type: 'text'; text: string; marks?: RichTextMark[] };

/** In this order where a run has several. A link goes to `https:`, `mailto:` or a path of this site, nowhere else. */
export type RichTextMark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } };

/** What a reader reads, one line per block: what search indexes and what lengths are counted on. */
export function plainText(richText: RichText): string {
  return plainBlocks(richText).join('\n');
}

/** The text of each paragraph, heading, list item and table row (cells parted by `|`), in reading order: the unit a difference is shown in. */
export function plainBlocks(richText: RichText): string[] {
  return richText.content.flatMap(blocksOf);
}

/** Whether a JSON value has the outer form of rich text. Whether it is valid is for the schema to say. */
export function isRichText(value: unknown): value is RichText {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'doc' &&
    'content' in value &&
    Array.isArray(value.content)
  );
}

function blocksOf(block: RichTextBlock): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [runsText(block.content)];
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(blocksOf));
    case 'table':
      return block.content.map((row) => row.content.map(cellText).join(' | '));
  }
}

function cellText(cell: RichTextTableCell): string {
  return cell.content.map((paragraph) => runsText(paragraph.content)).join(' ');
}

function runsText(runs: readonly RichTextRun[] = []): string {
  return runs.map((run) => run.text).join('');
}
