import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { fieldId } from '../../ui/form/use-form.ts';
import styles from './reviewed-text.module.css';
import { selectedWords } from './selected-words.ts';
import { bringIntoView, highlight, rangeOf } from './shown-words.ts';
import type { TextPart } from './text-parts.ts';
import type { MarkedWords } from './use-comment-draft.ts';

/** What a comment is about: a range of one text of a part; the part as a whole where no text is named. */
export type Marked = { node: string; attribute: string | null; from: number; to: number };

type Props = {
  parts: readonly TextPart[];
  /** What is shown, and whether somebody asked to see it. */
  marked?: Marked | null;
  asked?: boolean;
  /** Told of the words somebody marks in the text. */
  onMark?: ((words: MarkedWords) => void) | undefined;
  /** The text as its readers see it. */
  children: ReactNode;
};

/**
 * A text under review as its readers see it, in which words can be marked and the words of a comment are shown. Where the form for the comment stands below the
 * text, the way to it follows along once something is marked.
 */
export function ReviewedText({ parts, marked = null, asked = false, onMark, children }: Props): ReactNode {
  const text = useRef<HTMLDivElement>(null);
  const [hasMarked, setHasMarked] = useState(false);
  useEffect(() => {
    if (!onMark) return undefined;
    const tell = (): void => {
      const selection = document.getSelection();
      const words = text.current && selectedWords(text.current, selection, parts);
      if (!words || !selection) return;
      highlight('marked-words', selection.getRangeAt(0).cloneRange());
      setHasMarked(true);
      onMark(words);
    };
    // Also by touch and from the keyboard, where no pointer is let go.
    document.addEventListener('selectionchange', tell);
    return () => document.removeEventListener('selectionchange', tell);
  }, [onMark, parts]);
  const shown = marked && { ...marked, text: parts.find((part) => part.node === marked.node && part.attribute === marked.attribute)?.text };
  const { node, text: words = '', from = 0, to = 0 } = shown ?? {};
  useEffect(() => {
    const range = text.current && node !== undefined ? rangeOf(text.current, { node, text: words, from, to }) : null;
    highlight('shown-words', range);
    if (range) bringIntoView(range, text.current?.closest<HTMLElement>('[tabindex]') ?? null, asked);
  }, [node, words, from, to, asked]);
  useEffect(
    () => () => {
      highlight('marked-words', null);
      highlight('shown-words', null);
    },
    [],
  );
  return (
    <div ref={text} className={styles['text']}>
      {children}
      {hasMarked ? (
        <p className={styles['way']}>
          <a href={`#${fieldId('text')}`}>
            <Trans>Skriv en synpunkt om det du markerat</Trans>
          </a>
        </p>
      ) : null}
    </div>
  );
}
