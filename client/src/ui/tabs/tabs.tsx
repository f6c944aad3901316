import type { ReactNode } from 'react';
import { Link } from '../link/link.tsx';
import styles from './tabs.module.css';

/** Links that show the same page in another way; where one is follows from the address. */
export function Tabs({ tabs, label }: { tabs: readonly { to: string; name: string; current: boolean }[]; label: string }): ReactNode {
  return (
    <nav className={styles['tabs']} aria-label={label}>
      {tabs.map(({ to, name, current }) => (
        <Link key={to} to={to} aria-current={current ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
