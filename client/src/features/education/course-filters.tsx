import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useShell } from '../../app/viewer.ts';
import { Select } from '../../ui/field/field.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { filterNames, isFiltered, readFilter, type CourseFilter } from './course-filter.ts';

/** Narrows the catalogue by profession, care level and track. The choice stands in the address, so it can be shared and gone back from. */
export function CourseFilters({ professions }: { professions: readonly { code: string; name: string }[] }): ReactNode {
  const { t } = useLingui();
  const [search, setSearch] = useSearchParams();
  const filter = useShownFilter(search);
  const choose = (name: keyof CourseFilter, value: string): void => {
    filter.show({ ...filter.shown, [name]: value });
    const next = new URLSearchParams(search);
    next.delete('efter');
    if (value) next.set(filterNames[name], value);
    else next.delete(filterNames[name]);
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  return (
    <search aria-label={t`Välj bland kurserna`}>
      <Stack gap={4}>
        <Select label={<Trans>Yrke</Trans>} value={filter.shown.profession} onChange={({ target }) => choose('profession', target.value)}>
          <option value="">{t`Alla`}</option>
          {professions.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
        <Select label={<Trans>Vårdnivå</Trans>} value={filter.shown.careLevel} onChange={({ target }) => choose('careLevel', target.value)}>
          <option value="">{t`Alla`}</option>
          {[1, 2, 3, 4].map((rank) => (
            <option key={rank} value={rank}>
              {t`Nivå ${rank}`}
            </option>
          ))}
        </Select>
        <Select label={<Trans>Vård av</Trans>} value={filter.shown.track} onChange={({ target }) => choose('track', target.value)}>
          <option value="">{t`Alla`}</option>
          <option value="vuxna">{t`Vuxna`}</option>
          <option value="barn">{t`Barn och unga`}</option>
        </Select>
        <Shortcut filter={filter.shown} />
      </Stack>
    </search>
  );
}

/** What the controls show: what was just chosen, until the page of that choice has come; then what the address says. */
function useShownFilter(search: URLSearchParams) {
  const [shown, show] = useState(() => readFilter(search));
  const [seen, see] = useState(search.toString());
  if (seen !== search.toString()) {
    see(search.toString());
    show(readFilter(search));
  }
  return { shown, show };
}

/** One's own profession in one step, and the way back to all. */
function Shortcut({ filter }: { filter: CourseFilter }): ReactNode {
  const { profession } = useShell().viewer;
  if (isFiltered(filter)) {
    return (
      <p>
        <Link to={paths.courses()} preventScrollReset>
          <Trans>Visa alla kurser</Trans>
        </Link>
      </p>
    );
  }
  if (!profession) return null;
  return (
    <p>
      <Link to={`?${filterNames.profession}=${profession.code}`} preventScrollReset>
        <Trans>Visa bara dem för {profession.name.toLocaleLowerCase()}</Trans>
      </Link>
    </p>
  );
}
