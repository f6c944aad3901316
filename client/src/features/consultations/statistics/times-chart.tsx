import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { answerGoals } from 'shared/consultations/statistics/consult-facts.ts';
import { formatNumber } from '../../../i18n/format.ts';
import styles from './times-chart.module.css';

type Times = { key: string; name: string; median: number; ninetieth: number };

/** The last day of the axis: a whole number of days past everything shown, the goal among it. */
function lastDay(rows: readonly Times[]): number {
  return Math.ceil(Math.max(answerGoals.ninetieth + 1, ...rows.map(({ ninetieth }) => ninetieth)));
}

/** Net answer times along one axis of working days: a dot for the median, a line to the 90th percentile, and the goals. The table below has the figures. */
export function TimesChart({ rows }: { rows: readonly Times[] }): ReactNode {
  const { t } = useLingui();
  if (rows.length === 0) return null;
  const last = lastDay(rows);
  const at = (days: number): string => `${((100 * days) / last).toFixed(2)}%`;
  const said = rows.map(({ name, median, ninetieth }) => t`${name}: ${formatNumber(median, 1)} och ${formatNumber(ninetieth, 1)}`);
  return (
    <figure className={styles['chart']}>
      <figcaption className={styles['caption']}>
        <Trans>
          Arbetsdagar till första svar, netto: punkten är medianen, strecket når till 90:e percentilen. De streckade linjerna är målen.
        </Trans>
      </figcaption>
      <div
        role="img"
        aria-label={t`Median och 90:e percentil i arbetsdagar. ${said.join('; ')}. Mål: ${answerGoals.median} och ${answerGoals.ninetieth}.`}
      >
        {rows.map(({ key, name, median, ninetieth }) => (
          <div key={key} className={styles['row']}>
            <span className={styles['name']}>{name}</span>
            <span className={styles['track']}>
              <span className={styles['goal']} style={{ left: at(answerGoals.median) }} />
              <span className={styles['goal']} style={{ left: at(answerGoals.ninetieth) }} />
              <span className={styles['line']} style={{ left: at(median), width: at(ninetieth - median) }} />
              <span className={styles['dot']} style={{ left: at(median) }} />
            </span>
          </div>
        ))}
        <div className={styles['row']}>
          <span />
          <span className={styles['axis']}>
            {[0, answerGoals.median, answerGoals.ninetieth, last].map((day) => (
              <span key={day} className={styles['tick']} style={{ left: at(day) }}>
                {day}
              </span>
            ))}
          </span>
        </div>
      </div>
    </figure>
  );
}
