import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { inRegion, paths } from '../../app/paths.ts';
import { useRegion, type ReadingRegion } from '../../app/region.ts';
import { rememberRegion } from '../../app/remembered-region.ts';
import { useShell } from '../../app/viewer.ts';
import { Select } from '../../ui/field/field.tsx';
import { AddressPrefix, useNavigate } from '../../ui/link/link.tsx';

/** Whose texts are searched. It is the same choice as in the head of the page, and stands before the address as there. */
export function RegionFilter(): ReactNode {
  return (
    <AddressPrefix value="">
      <RegionSelect />
    </AddressPrefix>
  );
}

function RegionSelect(): ReactNode {
  const { t } = useLingui();
  const region = useRegion();
  const { regions, healthcareRegions, viewer } = useShell();
  const navigate = useNavigate();
  const { search } = useLocation();
  const listed = [...viewer.units, ...regions, ...healthcareRegions];
  // A unit one has come from need not be one's own.
  const other = region && !listed.some(({ slug }) => slug === region.slug) ? [region] : [];
  return (
    <Select
      label={<Trans>Region</Trans>}
      value={region?.slug ?? ''}
      onChange={({ target }) => {
        const slug = target.value || null;
        rememberRegion(slug);
        void navigate({ pathname: inRegion(paths.search(), slug), search }, { replace: true, preventScrollReset: true });
      }}
    >
      <option value="">{t`Nationell text`}</option>
      <Regions label={t`Där du läser`} regions={other} />
      <Regions label={t`Där du arbetar`} regions={viewer.units} />
      <Regions label={t`Regioner`} regions={regions} />
      <Regions label={t`Sjukvårdsregioner`} regions={healthcareRegions} />
    </Select>
  );
}

function Regions({ label, regions }: { label: string; regions: readonly ReadingRegion[] }): ReactNode {
  if (regions.length === 0) return null;
  return (
    <optgroup label={label}>
      {regions.map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
