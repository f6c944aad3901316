import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { Button } from '../../ui/button/button.tsx';
import type { FromRegion } from '../national-link.tsx';
import { inRegion, paths } from '../paths.ts';
import { useRegion } from '../region.ts';
import { declineRegion, useDeclinedRegion, useRememberedRegion } from '../remembered-region.ts';
import { useShell } from '../viewer.ts';
import { offeredRegion } from './offered-region.ts';
import styles from './region-offer.module.css';

/** Where the nation's text is read: the way to the text of where one came from, chose last or works, as an offer. */
export function RegionOffer(): ReactNode {
  const { t } = useLingui();
  const { pathname, search, hash, state } = useLocation();
  const { regions, healthcareRegions, viewer } = useShell();
  const remembered = useRememberedRegion();
  const declined = useDeclinedRegion();
  const reads = useRegion();
  const came = (state as FromRegion | null)?.fromRegion;
  const region = offeredRegion({
    came,
    remembered,
    declined,
    unit: viewer.unit ?? null,
    regions: [...regions, ...healthcareRegions, ...viewer.units],
  });
  if (reads || !region || ![paths.knowledge(), paths.search()].some((page) => pathname.startsWith(page))) return null;
  return (
    <aside className={styles['offer']} aria-label={t`Vems text`}>
      <span>
        <Trans>Du läser den nationella texten.</Trans>
      </span>
      <Link to={{ pathname: inRegion(pathname, region.slug), search, hash }}>
        <Trans>Läs texten för {region.name}</Trans>
      </Link>
      {came ? null : (
        <Button look="plain" onClick={() => declineRegion(region.slug)}>
          <Trans>Visa inte det här igen</Trans>
        </Button>
      )}
    </aside>
  );
}
