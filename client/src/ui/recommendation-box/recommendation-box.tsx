import type { ReactNode } from 'react';
import styles from './recommendation-box.module.css';

/** The one sentence a page is about, with how sure it is and for whom. */
export function RecommendationBox({ children, marks }: { children: ReactNode; marks?: ReactNode }): ReactNode {
  return (
    <div className={styles['box']}>
      <div className={styles['what']}>{children}</div>
      {marks ? <div className={styles['marks']}>{marks}</div> : null}
    </div>
  );
}
