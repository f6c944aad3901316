import type { ReactNode } from 'react';
import styles from './icon-array.module.css';

type Part = { count: number; label: ReactNode };

type Props = {
  /** The whole in one sentence, for those who do not see the dots. */
  label: string;
  already: Part;
  /** `open` where nobody can say whether it happens to them. */
  changed: Part & { open?: boolean };
  rest: Part;
};

/** A hundred people as dots: those it happens to anyway, those for whom the treatment makes the difference or may, and the rest. */
export function IconArray({ label, already, changed, rest }: Props): ReactNode {
  const second = changed.open ? 'open' : 'changed';
  const kinds = Array.from({ length: 100 }, (_, index) =>
    index < already.count ? 'already' : index < already.count + changed.count ? second : 'rest',
  );
  return (
    <figure className={styles['figure']}>
      <div className={styles['dots']} role="img" aria-label={label}>
        {kinds.map((kind, index) => (
          // A hundred dots that never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} className={`${styles['dot']} ${styles[kind] ?? ''}`} />
        ))}
      </div>
      <figcaption className={styles['legend']}>
        {(
          [
            ['already', already],
            [second, changed],
            ['rest', rest],
          ] as const
        ).map(([kind, part]) => (
          <span key={kind}>
            <span className={`${styles['dot']} ${styles['key']} ${styles[kind] ?? ''}`} /> {part.count} {part.label}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
