import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { Small, Stack } from '../../ui/layout/layout.tsx';
import { keepShown, selectedWords, TEXT_KEY } from './selected-words.ts';
import styles from './text-panel.module.css';
import type { TextPart } from './text-parts.ts';
import type { MarkedWords } from './use-comment-draft.ts';

/** A range of one text. */
export type Marked = { node: string; attribute: string | null; from: number; to: number };

type Props = {
  parts: readonly TextPart[];
  marked: Marked | null;
  /** What an attribute of a part is called. */
  nameOf: (attribute: string) => ReactNode;
  /** Told of the words somebody marks in the text. */
  onMark?: (words: MarkedWords) => void;
};

/** The text that is commented on, with the words a comment is about marked; a whole part where no words are. */
export function TextPanel({ parts, marked, nameOf, onMark }: Props): ReactNode {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!onMark) return undefined;
    const tell = (): void => {
      const selection = document.getSelection();
      const words = panel.current && selectedWords(panel.current, selection);
      if (!words) return;
      keepShown(selection);
      onMark(words);
    };
    // Also by touch and from the keyboard, where no pointer is let go.
    document.addEventListener('selectionchange', tell);
    return () => document.removeEventListener('selectionchange', tell);
  }, [onMark]);
  useEffect(() => () => keepShown(null), []);
  return (
    <div ref={panel}>
      <Stack gap={4} as="article">
        {parts.map(({ key, node, attribute, label, text }, index) => {
          const isHere = marked?.node === node && (marked.attribute === null || marked.attribute === attribute);
          return (
            <section key={key} id={`stycke-${index + 1}`} className={isHere ? styles['here'] : undefined}>
              <Small>
                <Trans>
                  Stycke {index + 1} av {parts.length}
                </Trans>
                {label === text ? '' : ` · ${label}`} · {nameOf(attribute)}
              </Small>
              <p className={styles['text']} {...{ [TEXT_KEY]: key }}>
                {isHere && marked.to > marked.from ? <Words text={text} marked={marked} /> : text}
              </p>
            </section>
          );
        })}
      </Stack>
    </div>
  );
}

function Words({ text, marked: { from, to } }: { text: string; marked: Marked }): ReactNode {
  return (
    <>
      {text.slice(0, from)}
      <mark className={styles['mark']}>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </>
  );
}
