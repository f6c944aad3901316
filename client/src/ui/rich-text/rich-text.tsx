import { Fragment, type ReactNode } from 'react';
import type { RichText as Tree, RichTextBlock, RichTextListItem, RichTextRun } from 'shared/text/rich-text.ts';
import { Link } from '../link/link.tsx';
import styles from './rich-text.module.css';

/** Where the text's own headings begin: right below what stands above it. */
export type HeadingLevel = 2 | 3 | 4;

/**
 * Draws a validated rich-text tree with elements, never with HTML. Headings of the text come at `headingLevel` and below.
 * The keys are places in the tree: a text is drawn anew as a whole when it changes.
 */
export function RichText({ value, headingLevel = 3 }: { value: Tree; headingLevel?: HeadingLevel | undefined }): ReactNode {
  return <div className={styles['text']}>{value.content.map((block, index) => drawBlock(block, index, headingLevel))}</div>;
}

function drawBlock(block: RichTextBlock, key: number, headingLevel: HeadingLevel): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <p key={key}>{drawRuns(block.content)}</p>;
    case 'heading': {
      const Heading = headingTag(block.attrs.level, headingLevel);
      return <Heading key={key}>{drawRuns(block.content)}</Heading>;
    }
    case 'bulletList':
      return <ul key={key}>{block.content.map(drawItem)}</ul>;
    case 'orderedList':
      return <ol key={key}>{block.content.map(drawItem)}</ol>;
    case 'table':
      return (
        <div key={key} className={styles['scroll']}>
          <table>
            <tbody>
              {block.content.map((row, rowIndex) => (
                // oxlint-disable-next-line react/no-array-index-key
                <tr key={rowIndex}>
                  {row.content.map((cell, cellIndex) => {
                    const Cell = cell.type === 'tableHeader' ? 'th' : 'td';
                    // oxlint-disable-next-line react/no-array-index-key
                    return <Cell key={cellIndex}>{cell.content.map((paragraph) => drawRuns(paragraph.content))}</Cell>;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}

function headingTag(own: 3 | 4, from: HeadingLevel): 'h2' | 'h3' | 'h4' {
  const level = Math.min(4, own - 3 + from);
  return level === 2 ? 'h2' : level === 3 ? 'h3' : 'h4';
}

function drawItem(item: RichTextListItem, key: number): ReactNode {
  return (
    <li key={key}>
      {item.content.map((block, index) =>
        // A list item that is one paragraph is its text alone.
        block.type === 'paragraph' && index === 0 ? (
          // oxlint-disable-next-line react/no-array-index-key
          <Fragment key={index}>{drawRuns(block.content)}</Fragment>
        ) : (
          drawBlock(block, index, 4)
        ),
      )}
    </li>
  );
}

function drawRuns(runs: readonly RichTextRun[] = []): ReactNode {
  // oxlint-disable-next-line react/no-array-index-key
  return runs.map((run, index) => <Fragment key={index}>{drawRun(run)}</Fragment>);
}

function drawRun({ text, marks = [] }: RichTextRun): ReactNode {
  let drawn: ReactNode = text;
  for (const mark of marks.toReversed()) {
    if (mark.type === 'bold') drawn = <strong>{drawn}</strong>;
    else if (mark.type === 'italic') drawn = <em>{drawn}</em>;
    else drawn = mark.attrs.href.startsWith('/') ? <Link to={mark.attrs.href}>{drawn}</Link> : <a href={mark.attrs.href}>{drawn}</a>;
  }
  return drawn;
}
