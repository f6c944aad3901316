import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent, type ReactNode } from 'react';
import { statisticsDimensions, type StatisticsDimension } from 'shared/consultations/statistics/consult-facts.ts';
import { careTracks, keysOf } from 'shared/organisation/organisation-words.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Select } from '../../../ui/field/field.tsx';
import { useNavigate } from '../../../ui/link/link.tsx';
import { addressOf, type StatisticsChoice } from './statistics-address.ts';
import styles from './statistics-filters.module.css';

type Props = {
  choice: StatisticsChoice;
  scopes: readonly { id: string; name: string }[];
  years: readonly number[];
  values: readonly { dimension: StatisticsDimension; value: string; name: string }[];
};

/** What the statistics show; the address follows, so that the page can be sent to somebody. */
export function StatisticsFilters({ choice, scopes, years, values }: Props): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState(choice);
  const set = (changes: Partial<StatisticsChoice>): void => setChosen((before) => ({ ...before, ...changes }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void navigate(addressOf(chosen.only?.dimension === chosen.groupBy ? { ...chosen, only: null } : chosen));
  };
  return (
    <form className={styles['filters']} onSubmit={submit}>
      {scopes.length > 1 ? (
        <Select label={t`Var`} value={chosen.scope ?? ''} onChange={({ target }) => set({ scope: target.value })}>
          {scopes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      ) : null}
      <Select label={t`Spår`} value={chosen.track} onChange={({ target }) => set({ track: target.value as StatisticsChoice['track'] })}>
        {keysOf(careTracks).map((track) => (
          <option key={track} value={track}>
            {inReadersLanguage(careTracks[track])}
          </option>
        ))}
      </Select>
      <Select label={t`År`} value={chosen.year ?? ''} onChange={({ target }) => set({ year: Number(target.value) })}>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </Select>
      <Select label={t`Visa per`} value={chosen.groupBy} onChange={({ target }) => set({ groupBy: target.value as StatisticsDimension })}>
        {keysOf(statisticsDimensions).map((dimension) => (
          <option key={dimension} value={dimension}>
            {inReadersLanguage(statisticsDimensions[dimension])}
          </option>
        ))}
      </Select>
      <Select
        label={t`Endast`}
        value={chosen.only ? `${chosen.only.dimension} ${chosen.only.value}` : ''}
        onChange={({ target }) => {
          const [dimension = '', value = ''] = target.value.split(' ');
          set({ only: dimension ? { dimension: dimension as StatisticsDimension, value } : null });
        }}
      >
        <option value="">{t`Alla`}</option>
        {values
          .filter(({ dimension, value }) => dimension !== chosen.groupBy && value !== '')
          .map(({ dimension, value, name }) => (
            <option key={`${dimension} ${value}`} value={`${dimension} ${value}`}>
              {name}
            </option>
          ))}
      </Select>
      <div className={styles['button']}>
        <Button type="submit">
          <Trans>Visa</Trans>
        </Button>
      </div>
    </form>
  );
}
