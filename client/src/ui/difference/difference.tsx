import { Trans } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
import { VisuallyHidden } from '../layout/layout.tsx';
import styles from './difference.module.css';

export type Segment = { value: string; added?: boolean | undefined; removed?: boolean | undefined };

/** A text with what was added and removed, marked by line and word as well as by colour. */
export function DifferenceText({ segments }: { segments: readonly Segment[] }): ReactNode {
  return (
    <p className={styles['text']}>
      {segments.map((segment, index) => (
        // Segments are the pieces of one comparison and are drawn anew as a whole.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>{drawSegment(segment)}</Fragment>
      ))}
    </p>
  );
}

/** A value that is no text, added or removed whole, marked as words are. */
export function ChangedValue({ keep, children }: { keep: 'removed' | 'added'; children: ReactNode }): ReactNode {
  return <p className={styles['text']}>{keep === 'added' ? <Added>{children}</Added> : <Removed>{children}</Removed>}</p>;
}

function drawSegment({ value, added, removed }: Segment): ReactNode {
  if (added) return <Added>{value}</Added>;
  return removed ? <Removed>{value}</Removed> : value;
}

function Added({ children }: { children: ReactNode }): ReactNode {
  return (
    <ins>
      <VisuallyHidden>
        <Trans>tillagt:</Trans>{' '}
      </VisuallyHidden>
      {children}
    </ins>
  );
}

function Removed({ children }: { children: ReactNode }): ReactNode {
  return (
    <del>
      <VisuallyHidden>
        <Trans>borttaget:</Trans>{' '}
      </VisuallyHidden>
      {children}
    </del>
  );
}

/** A value before and after, where words cannot be compared. */
export function BeforeAfter({ before, after }: { before: ReactNode; after: ReactNode }): ReactNode {
  return (
    <dl className={styles['pair']}>
      <dt>
        <Trans>Före</Trans>
      </dt>
      <dd>{before}</dd>
      <dt>
        <Trans>Efter</Trans>
      </dt>
      <dd>{after}</dd>
    </dl>
  );
}
