import type { RichText, RichTextBlock, RichTextListItem, RichTextParagraph, RichTextRun, RichTextTableCell } from '../text/rich-text.ts';

type Range = { from: number; to: number };

/** A paragraph or heading: what holds runs. */
type Leaf = { content?: RichTextRun[] };

/**
 * The same rich text with other words in a range of its plain text (`plainText`), in the formatting of the first of the words they replace. Null where the
 * range is not inside one paragraph, heading or cell, or where the new words would have to break into several.
 */
export function replaceInRichText(richText: RichText, range: Range, words: string): RichText | null {
  if (/[\n\r]/u.test(words)) return null;
  const walk = new Walk(range, words);
  const content = joined(richText.content, '\n', walk, (block) => blockWith(block, walk));
  return walk.isDone ? { ...richText, content } : null;
}

/** Counts the way through the plain text, and replaces in the one leaf that holds the range. */
class Walk {
  isDone = false;
  #at = 0;
  readonly #range: Range;
  readonly #words: string;

  constructor(range: Range, words: string) {
    this.#range = range;
    this.#words = words;
  }

  pass(separator: string): void {
    this.#at += separator.length;
  }

  leaf<Some extends Leaf>(leaf: Some): Some {
    const start = this.#at;
    const runs = leaf.content ?? [];
    this.#at += runs.reduce((length, { text }) => length + text.length, 0);
    const { from, to } = this.#range;
    if (this.isDone || from >= to || from < start || to > this.#at) return leaf;
    this.isDone = true;
    const { content: _replaced, ...rest } = leaf;
    const changed = replaceInRuns(runs, { from: from - start, to: to - start }, this.#words);
    return (changed.length > 0 ? { ...rest, content: changed } : rest) as Some;
  }
}

/** Maps in order, with the separator that the plain text has between two. */
function joined<Each>(all: readonly Each[], separator: string, walk: Walk, map: (each: Each) => Each): Each[] {
  return all.map((each, index) => {
    if (index > 0) walk.pass(separator);
    return map(each);
  });
}

function blockWith(block: RichTextBlock, walk: Walk): RichTextBlock {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return walk.leaf(block);
    case 'bulletList':
    case 'orderedList':
      return { ...block, content: joined(block.content, '\n', walk, (item) => itemWith(item, walk)) };
    case 'table':
      return {
        ...block,
        content: joined(block.content, '\n', walk, (row) => ({
          ...row,
          content: joined(row.content, ' | ', walk, (cell) => cellWith(cell, walk)),
        })),
      };
  }
}

function itemWith(item: RichTextListItem, walk: Walk): RichTextListItem {
  return { ...item, content: joined(item.content, '\n', walk, (block) => blockWith(block, walk) as RichTextListItem['content'][number]) };
}

function cellWith(cell: RichTextTableCell, walk: Walk): RichTextTableCell {
  return { ...cell, content: joined<RichTextParagraph>(cell.content, ' ', walk, (paragraph) => walk.leaf(paragraph)) };
}

function replaceInRuns(runs: readonly RichTextRun[], { from, to }: Range, words: string): RichTextRun[] {
  const before = cut(runs, 0, from);
  const first = cut(runs, from, to)[0];
  const replaced: RichTextRun[] = words === '' || !first ? [] : [{ ...first, text: words }];
  return merged([...before, ...replaced, ...cut(runs, to, Number.POSITIVE_INFINITY)]);
}

/** The runs between two places, the outermost shortened. */
function cut(runs: readonly RichTextRun[], from: number, to: number): RichTextRun[] {
  let at = 0;
  return runs.flatMap((run) => {
    const start = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...run, text }];
  });
}

function merged(runs: readonly RichTextRun[]): RichTextRun[] {
  const result: RichTextRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && JSON.stringify(last.marks) === JSON.stringify(run.marks))
      result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}
