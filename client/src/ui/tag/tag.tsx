import type { ReactNode } from 'react';
import styles from './tag.module.css';

/** What a colour means: blue waits, red is late or wrong, green is done, plum has drifted, ochre is a region's own words. */
export type Tone = 'neutral' | 'wait' | 'late' | 'good' | 'drift' | 'local';

/** A short state in words; the colour only repeats what they say. */
export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }): ReactNode {
  return <span className={[styles['tag'], tone === 'neutral' ? '' : styles[tone]].filter(Boolean).join(' ')}>{children}</span>;
}

/** A care level in a square, dashed for the child track. `label` is what a screen reader says. */
export function Level({ short, label, child = false }: { short: string; label: string; child?: boolean }): ReactNode {
  return (
    <abbr title={label} aria-label={label} className={`${styles['level']} ${child ? styles['child'] : ''}`}>
      {short}
    </abbr>
  );
}

/** Care levels beside each other, never parted by the end of a line. */
export function Levels({ children }: { children: ReactNode }): ReactNode {
  return <span className={styles['levels']}>{children}</span>;
}

/** Certainty of evidence: four circles, so many filled, and the word. */
export function Certainty({ filled, children }: { filled: 1 | 2 | 3 | 4; children: ReactNode }): ReactNode {
  return (
    <span className={styles['certainty']}>
      <span className={styles['marks']} aria-hidden="true">
        {[1, 2, 3, 4].map((mark) => (
          <span key={mark} className={`${styles['mark']} ${mark <= filled ? styles['on'] : ''}`} />
        ))}
      </span>
      {children}
    </span>
  );
}
