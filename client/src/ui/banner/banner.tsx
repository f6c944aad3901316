import type { ReactNode } from 'react';
import type { Tone } from '../tag/tag.tsx';
import styles from './banner.module.css';

/** Something the reader must know before going on: the title says what kind of thing, the text what. */
export function Banner({ tone = 'neutral', title, children }: { tone?: Tone; title?: ReactNode; children: ReactNode }): ReactNode {
  return (
    <div className={[styles['banner'], tone === 'neutral' ? '' : styles[tone]].filter(Boolean).join(' ')}>
      {title ? <strong className={styles['title']}>{title}</strong> : null}
      {children}
    </div>
  );
}
