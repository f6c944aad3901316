import type { ReactNode } from 'react';
import styles from './message.module.css';

/** One message of a thread: who, when, what. */
export function Message({
  who,
  when,
  children,
  after,
}: {
  who: ReactNode;
  when: ReactNode;
  children: ReactNode;
  after?: ReactNode;
}): ReactNode {
  return (
    <article className={styles['message']}>
      <p className={styles['who']}>
        <b>{who}</b>
        <span>{when}</span>
      </p>
      <div className={styles['body']}>{children}</div>
      {after}
    </article>
  );
}
