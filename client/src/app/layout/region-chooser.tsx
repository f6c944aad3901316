import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { VisuallyHidden } from '../../ui/layout/layout.tsx';
import { inRegion, withoutRegion } from '../paths.ts';
import { useRegion, type ReadingRegion } from '../region.ts';
import { rememberRegion } from '../remembered-region.ts';
import { useShell } from '../viewer.ts';
import styles from './region-chooser.module.css';

/** Says whose texts are read, and leads to the same page in the words of another region. */
export function RegionChooser(): ReactNode {
  const region = useRegion();
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: Event): void => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);
  return (
    <div ref={frame} className={styles['chooser']}>
      <button
        ref={button}
        type="button"
        className={`${styles['button']} ${region ? styles['local'] : ''}`}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={() => setOpen(!open)}
      >
        <VisuallyHidden>
          <Trans>Läser:</Trans>{' '}
        </VisuallyHidden>
        <span className={styles['full']}>{region?.name ?? <Trans>Nationell text</Trans>}</span>
        <span className={styles['short']}>{region?.shortName ?? <Trans>Nationell</Trans>}</span>
      </button>
      {open ? <Panel id={panelId} onChosen={() => setOpen(false)} /> : null}
    </div>
  );
}

function Panel({ id, onChosen }: { id: string; onChosen: () => void }): ReactNode {
  const { t } = useLingui();
  const { regions, healthcareRegions, viewer } = useShell();
  return (
    <nav id={id} className={styles['panel']} aria-label={t`Vems text`}>
      <p className={styles['about']}>
        <Trans>Regioner kan skriva delar av en nationell text på sitt sätt. Deras ord är alltid märkta.</Trans>
      </p>
      <Choice region={null} onChosen={onChosen} />
      {viewer.units.length > 0 ? <Group title={<Trans>Där du arbetar</Trans>} regions={viewer.units} onChosen={onChosen} /> : null}
      <Group title={<Trans>Regioner</Trans>} regions={regions} onChosen={onChosen} />
      <Group title={<Trans>Sjukvårdsregioner</Trans>} regions={healthcareRegions} onChosen={onChosen} />
      <p className={styles['about']}>
        <Trans>Texterna för en viss enhet öppnar du från enhetens sida.</Trans>
      </p>
    </nav>
  );
}

function Group({ title, regions, onChosen }: { title: ReactNode; regions: readonly ReadingRegion[]; onChosen: () => void }): ReactNode {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{title}</h2>
      <ul className={styles['group']}>
        {regions.map((region) => (
          <li key={region.slug}>
            <Choice region={region} onChosen={onChosen} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same page, in the words of one region; null is the nation's. */
function Choice({ region, onChosen }: { region: ReadingRegion | null; onChosen: () => void }): ReactNode {
  const current = useRegion();
  const { pathname, search, hash } = useLocation();
  const here = withoutRegion(pathname, current?.slug ?? null);
  return (
    <Link
      to={{ pathname: inRegion(here, region?.slug ?? null), search, hash }}
      aria-current={current?.slug === region?.slug ? 'true' : undefined}
      onClick={() => {
        rememberRegion(region?.slug ?? null);
        onChosen();
      }}
    >
      {region?.name ?? <Trans>Nationell text</Trans>}
    </Link>
  );
}
