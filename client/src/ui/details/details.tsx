import type { ReactNode } from 'react';
import styles from './details.module.css';

/** Something more for those who want it. */
export function Details({ summary, children, open = false }: { summary: ReactNode; children: ReactNode; open?: boolean }): ReactNode {
  return (
    <details className={styles['details']} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
