import type { ReactNode } from 'react';
import styles from './large-text.module.css';

/** Text a size larger and lines further apart, for those who read with effort. */
export function LargeText({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles['large']}>{children}</div>;
}
