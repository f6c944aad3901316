import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, type ReactNode } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { Wrap } from '../../ui/layout/layout.tsx';
import { AddressPrefix, Link } from '../../ui/link/link.tsx';
import { Loading } from '../../ui/loading/loading.tsx';
import { inRegion, paths } from '../paths.ts';
import { useRegion } from '../region.ts';
import { useShell } from '../viewer.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { PrintNote } from './print-note.tsx';
import { RegionOffer } from './region-offer.tsx';
import { RouteAnnouncer } from './route-announcer.tsx';
import styles from './layout.module.css';

/** What stands around every page. */
export function RootLayout(): ReactNode {
  return (
    <Suspense fallback={<Loading />}>
      <Region>
        <Shell>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </Shell>
      </Region>
      <ScrollRestoration />
    </Suspense>
  );
}

/** Every link below keeps the region that is read. */
function Region({ children }: { children: ReactNode }): ReactNode {
  const region = useRegion();
  return <AddressPrefix value={region ? inRegion('', region.slug) : ''}>{children}</AddressPrefix>;
}

/** The frame around the page. */
function Shell({ children }: { children: ReactNode }): ReactNode {
  const { t } = useLingui();
  const { portal, viewer } = useShell();
  return (
    <>
      <a href="#innehall" className={styles['skip']}>
        <Trans>Hoppa till innehållet</Trans>
      </a>
      {portal.demo ? (
        <aside className={styles['demo']} aria-label={t`Om innehållet`}>
          <Trans>Exempelinnehåll – inte för klinisk användning</Trans>
        </aside>
      ) : null}
      <Header />
      {viewer.mustChooseUnit ? (
        <aside className={styles['warning']} aria-label={t`Välj enhet`}>
          <Wrap>
            <Trans>
              Du har uppdrag på flera enheter. <Link to={paths.account()}>Välj vilken du arbetar för nu</Link>.
            </Trans>
          </Wrap>
        </aside>
      ) : null}
      <main id="innehall" tabIndex={-1}>
        <Wrap>
          <div className={styles['page']}>
            <RegionOffer />
            {children}
          </div>
          <PrintNote />
        </Wrap>
      </main>
      <Footer />
      <RouteAnnouncer />
    </>
  );
}
