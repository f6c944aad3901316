import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Details } from '../../ui/details/details.tsx';
import { Select } from '../../ui/field/field.tsx';
import { Link } from '../../ui/link/link.tsx';
import { RegionFilter } from './region-filter.tsx';
import { isNarrowed, narrowNames, readSearchAddress, searchQuery, type NarrowName, type SearchAddress } from './search-address.ts';
import styles from './search.module.css';

type Vocabulary = {
  professions: readonly { code: string; name: string }[];
  patientGroups: readonly { slug: string; name: string }[];
};

/** Narrows a search by level, track, region, group of patients and profession. The choice stands in the address, so it can be shared and gone back from. */
export function SearchFilters({ professions, patientGroups }: Vocabulary): ReactNode {
  const { t } = useLingui();
  const [search, setSearch] = useSearchParams();
  const { shown, show } = useShown(search);
  const choose = (name: NarrowName, value: string): void => {
    show({ ...shown, [name]: value });
    setSearch(searchQuery(search, { [narrowNames[name]]: value }), { replace: true, preventScrollReset: true });
  };
  const some = isNarrowed(shown);
  // Open from the start where something is chosen; after that it is the reader's to open and close.
  const [startsOpen] = useState(some);
  return (
    <Details summary={some ? <Trans>Avgränsat</Trans> : <Trans>Avgränsa</Trans>} open={startsOpen}>
      <div className={styles['narrowing']}>
        <Select label={<Trans>Vårdnivå</Trans>} value={shown.level} onChange={({ target }) => choose('level', target.value)}>
          <option value="">{t`Alla`}</option>
          {[1, 2, 3, 4].map((rank) => (
            <option key={rank} value={rank}>
              {t`Nivå ${rank}`}
            </option>
          ))}
        </Select>
        <Select label={<Trans>Vård av</Trans>} value={shown.track} onChange={({ target }) => choose('track', target.value)}>
          <option value="">{t`Alla`}</option>
          <option value="vuxna">{t`Vuxna`}</option>
          <option value="barn">{t`Barn och unga`}</option>
        </Select>
        <RegionFilter />
        <Select
          label={<Trans>Patientgrupp</Trans>}
          value={shown.patientGroup}
          onChange={({ target }) => choose('patientGroup', target.value)}
        >
          <option value="">{t`Alla`}</option>
          {patientGroups.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </Select>
        <Select label={<Trans>Yrke</Trans>} value={shown.profession} onChange={({ target }) => choose('profession', target.value)}>
          <option value="">{t`Alla`}</option>
          {professions.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      {some ? <WithoutFilters /> : null}
    </Details>
  );
}

/** The same words among everything. */
export function WithoutFilters(): ReactNode {
  const [search] = useSearchParams();
  const all = Object.fromEntries([...Object.values(narrowNames), 'typ'].map((name) => [name, null]));
  return (
    <p>
      <Link to={searchQuery(search, all)} preventScrollReset>
        <Trans>Ta bort avgränsningen</Trans>
      </Link>
    </p>
  );
}

/** What the controls show: what was just chosen, until the page of that choice has come; then what the address says. */
function useShown(search: URLSearchParams): { shown: SearchAddress; show: (address: SearchAddress) => void } {
  const [shown, show] = useState(() => readSearchAddress(search));
  const [seen, see] = useState(search.toString());
  if (seen !== search.toString()) {
    see(search.toString());
    show(readSearchAddress(search));
  }
  return { shown, show };
}
