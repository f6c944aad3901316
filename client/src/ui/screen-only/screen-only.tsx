import type { ReactNode } from 'react';
import styles from './screen-only.module.css';

/** What one can do on a page and nothing is left of on paper. */
export function ScreenOnly({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles['screen']}>{children}</div>;
}
