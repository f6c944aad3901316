import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Small, Stack } from '../../ui/layout/layout.tsx';
import styles from './text-panel.module.css';
import type { TextPart } from './text-parts.ts';

/** A range of one text. */
export type Marked = { node: string; attribute: string | null; from: number; to: number };

/** The text that is commented on, with the words a comment is about marked; a whole part where no words are. */
export function TextPanel({ parts, marked }: { parts: readonly TextPart[]; marked: Marked | null }): ReactNode {
  return (
    <Stack gap={4} as="article">
      {parts.map(({ key, node, attribute, label, text }, index) => {
        const isHere = marked?.node === node && (marked.attribute === null || marked.attribute === attribute);
        return (
          <section key={key} id={`stycke-${index + 1}`} className={isHere ? styles['here'] : undefined}>
            <Small>
              <Trans>
                Stycke {index + 1} av {parts.length}
              </Trans>
              {label === text ? '' : ` · ${label}`}
            </Small>
            <p className={styles['text']}>{isHere && marked.to > marked.from ? <Words text={text} marked={marked} /> : text}</p>
          </section>
        );
      })}
    </Stack>
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
