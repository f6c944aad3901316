import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Wrap } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { paths, withoutRegion } from '../paths.ts';
import { useRegion } from '../region.ts';
import { useSignInPath } from '../sign-in-link.tsx';
import { useFreshTaskCount } from '../use-fresh-task-count.ts';
import { useShell } from '../viewer.ts';
import { HeaderSearchLink, useHeaderSearch } from './header-search.tsx';
import { Logo } from './logo.tsx';
import { RegionChooser } from './region-chooser.tsx';
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
  const region = useRegion();
  const pathname = withoutRegion(useLocation().pathname, region?.slug ?? null);
  const places = useMainPlaces();
  const search = useHeaderSearch();
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
          <div className={styles['tools']}>
            <RegionChooser />
            <HeaderSearchLink onOpen={search.open} />
            <Account />
          </div>
        </div>
      </Wrap>
      {search.row}
    </header>
  );
}

function Account(): ReactNode {
  const { viewer, myTaskCount } = useShell();
  useFreshTaskCount(viewer.signedIn);
  const signIn = useSignInPath();
  if (!viewer.signedIn) {
    return (
      <a href={signIn}>
        <Trans>Logga in</Trans>
      </a>
    );
  }
  return (
    <>
      <Link to={paths.tasks()}>
        <span className={styles['wide']}>
          <Trans>Mina uppgifter</Trans>
        </span>
        <span className={styles['narrow']}>
          <Trans>Uppgifter</Trans>
        </span>
        {myTaskCount > 0 ? <span className={styles['count']}>{myTaskCount}</span> : null}
      </Link>
      <Link to={paths.account()} className={styles['account']}>
        {viewer.name}
      </Link>
    </>
  );
}
