import type { CSSProperties, ReactNode } from 'react';
import styles from './forest-plot.module.css';

/** One line of the plot; places go from the left end of the axis (0) to the right (1). */
type ForestRow = {
  key: string;
  label: ReactNode;
  detail?: ReactNode;
  /** The estimate and its interval in figures. */
  numbers: ReactNode;
  estimate: number;
  low: number;
  high: number;
  /** How much it weighs, from 0 to 1: the area of the square. Null where every line is drawn alike. */
  weight: number | null;
  /** A line that sums others up is a diamond. */
  pooled?: boolean;
};

type Props = {
  /** The whole in a sentence or two, for those who do not see it. The figures are beside the plot as text, and in a table. */
  label: string;
  rows: readonly ForestRow[];
  ticks: readonly { at: number; text: string }[];
  none: number;
  /** What lies on each side of the line of no difference. */
  left: ReactNode;
  right: ReactNode;
};

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/** Estimates with their intervals along one axis. Drawn with lines and squares, so that it prints, and reads where there are no colours. */
export function ForestPlot({ label, rows, ticks, none, left, right }: Props): ReactNode {
  return (
    <figure className={styles['plot']} role="img" aria-label={label}>
      {rows.map((row) => (
        <div key={row.key} className={`${styles['row']} ${row.pooled ? styles['pooled'] : ''}`}>
          <span className={styles['label']}>
            {row.label}
            {row.detail ? <span className={styles['detail']}>{row.detail}</span> : null}
          </span>
          <span className={styles['bar']}>
            <span className={styles['none']} style={{ left: percent(none) }} />
            {row.pooled ? <Diamond {...row} /> : <Estimate {...row} />}
          </span>
          <span className={styles['numbers']}>{row.numbers}</span>
        </div>
      ))}
      <div className={`${styles['row']} ${styles['axis']}`}>
        <span className={styles['label']} />
        <span className={styles['scale']}>
          <span className={styles['ticks']}>
            {ticks.map(({ at, text }) => (
              <span key={text} className={styles['tick']} style={{ left: percent(at) }}>
                {text}
              </span>
            ))}
          </span>
          <span className={styles['sides']} style={{ gridTemplateColumns: `minmax(0, ${none}fr) minmax(0, ${1 - none}fr)` }}>
            <span>← {left}</span>
            <span>{right} →</span>
          </span>
        </span>
        <span />
      </div>
    </figure>
  );
}

function Estimate({ estimate, low, high, weight }: ForestRow): ReactNode {
  const size = { '--size': Math.sqrt(weight ?? 0.2) } as CSSProperties;
  return (
    <>
      <span className={styles['interval']} style={{ left: percent(low), right: percent(1 - high) }} />
      <span className={styles['point']} style={{ ...size, left: percent(estimate) }} />
    </>
  );
}

function Diamond({ estimate, low, high }: ForestRow): ReactNode {
  const at = high > low ? (estimate - low) / (high - low) : 0.5;
  return (
    <span className={styles['diamond']} style={{ '--at': percent(at), left: percent(low), right: percent(1 - high) } as CSSProperties} />
  );
}
