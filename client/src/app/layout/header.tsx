import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { basename } from '../../i18n/locale.ts';
import { Wrap } from '../../ui/layout/layout.tsx';
import { paths, signInPath } from '../paths.ts';
import { useShell } from '../viewer.ts';
import { Logo } from './logo.tsx';
import styles from './layout.module.css';

/** At most five places, in the same order everywhere. */
function useMainPlaces(): { to: string; name: string; below: string[] }[] {
  const { t } = useLingui();
  return [
    { to: paths.knowledge(), name: t`Kunskap`, below: ['/kunskap'] },
    { to: paths.courses(), name: t`Utbildning`, below: ['/utbildning', '/verifiera'] },
    { to: paths.consults(), name: t`Konsultation`, below: ['/konsultation'] },
    { to: paths.about(), name: t`Om`, below: ['/om', '/hjalp', '/tillganglighet', '/personuppgifter'] },
  ];
}

export function Header(): ReactNode {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const places = useMainPlaces();
  return (
    <header className={styles['header']}>
      <Wrap>
        <div className={styles['bar']}>
          <Link to={paths.start()} className={styles['logo']}>
            <Logo />
            Kunskapsnav
          </Link>
          <nav className={styles['main']} aria-label={t`Huvudmeny`}>
            {places.map(({ to, name, below }) => (
              <Link
                key={to}
                to={to}
                aria-current={below.some((start) => pathname.startsWith(start)) ? (pathname === to ? 'page' : 'true') : undefined}
              >
                {name}
              </Link>
            ))}
          </nav>
          <Account />
        </div>
      </Wrap>
    </header>
  );
}

function Account(): ReactNode {
  const { viewer, myTaskCount } = useShell();
  const { pathname, search } = useLocation();
  const here = `${basename === '/' ? '' : basename}${pathname}${search}`;
  if (!viewer.signedIn) {
    return (
      <div className={styles['tools']}>
        <a href={signInPath(here)}>
          <Trans>Logga in</Trans>
        </a>
      </div>
    );
  }
  return (
    <div className={styles['tools']}>
      <Link to={paths.tasks()}>
        <Trans>Mina uppgifter</Trans>
        {myTaskCount > 0 ? <span className={styles['count']}>{myTaskCount}</span> : null}
      </Link>
      <Link to={paths.account()} className={styles['wide']}>
        {viewer.name}
      </Link>
    </div>
  );
}
