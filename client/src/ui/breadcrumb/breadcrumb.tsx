import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from '../link/link.tsx';
import styles from './breadcrumb.module.css';

/** Where the page is; the page itself is its H1 and is not repeated. */
export function Breadcrumb({ steps }: { steps: readonly { to: string; name: ReactNode }[] }): ReactNode {
  const { t } = useLingui();
  return (
    <nav className={styles['crumbs']} aria-label={t`Du är här`}>
      <ol>
        {steps.map(({ to, name }) => (
          <li key={to}>
            <Link to={to}>{name}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
