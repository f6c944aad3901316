import type { ReactNode } from 'react';
import styles from './progress.module.css';

/** How far something has come; `label` says it in words to those who do not see the bar. */
export function Progress({ percent, label }: { percent: number; label: string }): ReactNode {
  return (
    <div
      className={styles['bar']}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(percent)}
    >
      <div className={styles['fill']} style={{ width: `${percent}%` }} />
    </div>
  );
}
