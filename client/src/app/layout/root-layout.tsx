import { Trans } from '@lingui/react/macro';
import { Suspense, type ReactNode } from 'react';
import { Link, Outlet, ScrollRestoration } from 'react-router';
import { Wrap } from '../../ui/layout/layout.tsx';
import { Loading } from '../../ui/loading/loading.tsx';
import { paths } from '../paths.ts';
import { useShell } from '../viewer.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { RouteAnnouncer } from './route-announcer.tsx';
import styles from './layout.module.css';

/** What stands around every page. */
export function RootLayout(): ReactNode {
  return (
    <Suspense fallback={<Loading />}>
      <Shell>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </Shell>
      <ScrollRestoration />
    </Suspense>
  );
}

/** The frame around the page. */
function Shell({ children }: { children: ReactNode }): ReactNode {
  const { portal, viewer } = useShell();
  return (
    <>
      <a href="#innehall" className={styles['skip']}>
        <Trans>Hoppa till innehållet</Trans>
      </a>
      {portal.demo ? (
        <div className={styles['demo']}>
          <Trans>Exempelinnehåll – inte för klinisk användning</Trans>
        </div>
      ) : null}
      <Header />
      {viewer.mustChooseUnit ? (
        <div className={styles['warning']}>
          <Wrap>
            <Trans>
              Du har uppdrag på flera enheter. <Link to={paths.account()}>Välj vilken du arbetar för nu</Link>.
            </Trans>
          </Wrap>
        </div>
      ) : null}
      <main id="innehall" tabIndex={-1}>
        <Wrap>
          <div className={styles['page']}>{children}</div>
        </Wrap>
      </main>
      <Footer />
      <RouteAnnouncer />
    </>
  );
}
