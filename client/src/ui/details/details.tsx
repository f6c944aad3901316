import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import styles from './details.module.css';

type Props = {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  /** A deeper layer of the text: on paper only for who has opened it, otherwise paper says where it is. Anything else is open on paper. */
  layer?: boolean;
  /** Told when it is opened: what is costly may be drawn then. */
  onOpen?: () => void;
};

/** Something more for those who want it. */
export function Details({ summary, children, open = false, layer = false, onOpen }: Props): ReactNode {
  return (
    <>
      <details
        className={[styles['details'], layer ? styles['layer'] : ''].filter(Boolean).join(' ')}
        open={open}
        onToggle={({ currentTarget }) => (currentTarget.open ? onOpen?.() : undefined)}
      >
        <summary>{summary}</summary>
        {children}
      </details>
      {layer ? (
        <p className={styles['notPrinted']}>
          {summary}: <Trans>läs på webbsidan. Adressen står sist.</Trans>
        </p>
      ) : null}
    </>
  );
}
