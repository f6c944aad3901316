import { useId, type ReactNode } from 'react';
import styles from './layout.module.css';

type Children = { children: ReactNode };

/** The width of a page. */
export function Wrap({ children }: Children): ReactNode {
  return <div className={styles['wrap']}>{children}</div>;
}

/** Things below each other with an even gap on the scale of spaces. */
export function Stack({
  children,
  gap = 4,
  as: Tag = 'div',
}: Children & { gap?: 2 | 3 | 4 | 5 | 6 | 7; as?: 'div' | 'section' | 'article' | 'aside' }): ReactNode {
  return <Tag className={styles[`gap${gap}`]}>{children}</Tag>;
}

/** What is read as one: on paper it is not parted by the end of a page. */
export function Together({ children }: Children): ReactNode {
  return <div className={`${styles['gap3']} ${styles['together']}`}>{children}</div>;
}

/** Columns from 60 rem; below, the same things in the same order under each other. */
export function Columns({ children, kind }: Children & { kind: 'aside' | 'half' | 'third' | 'index' | 'map' }): ReactNode {
  return <div className={`${styles['columns']} ${styles[kind]}`}>{children}</div>;
}

/** Small things beside each other, wrapping. */
export function Row({ children }: Children): ReactNode {
  return <div className={styles['row']}>{children}</div>;
}

/** A part of a page under a rule of ink, named by its heading. `quiet` is for an aside: the level of a part, the size of a smaller one. */
export function Section({
  children,
  title,
  level = 2,
  id,
  quiet = false,
}: Children & { title: ReactNode; level?: 2 | 3; id?: string; quiet?: boolean }): ReactNode {
  const generated = useId();
  const headingId = id ?? generated;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={[styles['section'], quiet ? styles['quiet'] : ''].filter(Boolean).join(' ')} aria-labelledby={headingId}>
      <Heading id={headingId}>{title}</Heading>
      {children}
    </section>
  );
}

/** White paper: for something one fills in, a chart, or the one thing to go on with. */
export function Sheet({ children }: Children): ReactNode {
  return <div className={styles['sheet']}>{children}</div>;
}

/** Stays in view where there is room for columns, while what stands beside it is scrolled; what does not fit scrolls within. */
export function Pinned({ children, label }: Children & { label: string }): ReactNode {
  return (
    // It scrolls, so the keyboard must be able to stand in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['pinned']} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

export function Lead({ children }: Children): ReactNode {
  return <p className={styles['lead']}>{children}</p>;
}

export function Small({ children }: Children): ReactNode {
  return <p className={styles['small']}>{children}</p>;
}

/** Said to a screen reader, not shown. */
export function VisuallyHidden({ children }: Children): ReactNode {
  return <span className={styles['hidden']}>{children}</span>;
}
