import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { VisuallyHidden } from '../layout/layout.tsx';
import { Link } from '../link/link.tsx';
import styles from './index-list.module.css';

/** `group` is what this and the following belong to, said before the first of them. */
export type IndexItem = {
  key: string;
  to: string;
  name: ReactNode;
  group?: ReactNode;
  aside?: ReactNode;
  done?: boolean;
  current?: boolean;
};

/** The parts of something long, in order, with ticks at those that are done. */
export function IndexList({ items, label }: { items: readonly IndexItem[]; label: string }): ReactNode {
  return (
    <nav aria-label={label}>
      <ol>
        {items.map(({ key, to, name, group, aside, done, current }, index) => (
          <li key={key} className={[styles['item'], done ? styles['done'] : ''].filter(Boolean).join(' ')}>
            {group ? <p className={styles['group']}>{group}</p> : null}
            <Link to={to} aria-current={current ? 'step' : undefined}>
              <span className={styles['number']} aria-hidden="true">
                {done ? '✓' : index + 1}
              </span>
              <span>
                {name}
                {done ? (
                  <VisuallyHidden>
                    {' '}
                    <Trans>(klar)</Trans>
                  </VisuallyHidden>
                ) : null}
              </span>
              {aside ? <span className={styles['aside']}>{aside}</span> : null}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
