import type { ReactNode } from 'react';
import styles from './trend.module.css';

/** A share in percent at a moment; null where it is not shown or there is none. */
export type TrendPoint = { key: string; name: string; percent: number | null };

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [480, 160, 40, 24];

const across = (index: number, count: number): number => LEFT + (count < 2 ? 0 : ((WIDTH - LEFT - 8) * index) / (count - 1));
const up = (percent: number): number => 8 + ((HEIGHT - BOTTOM - 8) * (100 - percent)) / 100;

/** A share over time as a line. What it shows stands in `label`, and in a table beside it, for those who do not see it. */
export function Trend({ points, label }: { points: readonly TrendPoint[]; label: string }): ReactNode {
  const known = points.flatMap(({ key, percent }, index) =>
    percent === null ? [] : [{ key, x: across(index, points.length), y: up(percent) }],
  );
  const ends = [points[0], points.at(-1)];
  return (
    <svg className={styles['trend']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[0, 50, 100].map((percent) => (
        <g key={percent}>
          <line className={styles['grid']} x1={LEFT} x2={WIDTH} y1={up(percent)} y2={up(percent)} />
          <text className={styles['text']} x={LEFT - 6} y={up(percent) + 4} textAnchor="end">
            {percent}
          </text>
        </g>
      ))}
      <polyline className={styles['line']} points={known.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {known.map(({ key, x, y }) => (
        <circle key={key} className={styles['point']} cx={x} cy={y} r="3.5" />
      ))}
      {ends.map((point, index) =>
        point ? (
          <text
            key={point.key}
            className={styles['text']}
            x={index === 0 ? LEFT : WIDTH - 8}
            y={HEIGHT - 4}
            textAnchor={index === 0 ? 'start' : 'end'}
          >
            {point.name}
          </text>
        ) : null,
      )}
    </svg>
  );
}
