import type { ReactNode } from 'react';
import styles from './marks.module.css';

type Range = { start: number; end: number };

/** Plain text with some places marked. The places come as data, so no markup of anybody is ever trusted. */
export function Marks({ text, ranges }: { text: string; ranges: readonly Range[] }): ReactNode {
  return pieces(text, ranges).map(({ start, words, isMarked }) =>
    isMarked ? (
      <mark key={start} className={styles['mark']}>
        {words}
      </mark>
    ) : (
      words
    ),
  );
}

/** The text in pieces, marked and unmarked in turn; places that are out of order or overlap mark nothing twice. */
export function pieces(text: string, ranges: readonly Range[]): { start: number; words: string; isMarked: boolean }[] {
  const all: { start: number; words: string; isMarked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) all.push({ start: at, words: text.slice(at, start), isMarked: false });
    all.push({ start, words: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) all.push({ start: at, words: text.slice(at), isMarked: false });
  return all;
}
