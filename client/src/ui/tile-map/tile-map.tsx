import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Link } from '../link/link.tsx';
import { VisuallyHidden } from '../layout/layout.tsx';
import styles from './tile-map.module.css';

/** A mark that is told apart by its shape; the colour only repeats it. */
export type TileMark = 'empty' | 'ring' | 'half' | 'full' | 'alert';

export type Tile = {
  key: string;
  row: number;
  column: number;
  /** What the tile says, where there is little room. */
  short: string;
  /** What it is called, and what its mark says: read by those who do not see it. */
  name: string;
  state: string;
  mark: TileMark;
  to: string;
};

type Props = { tiles: readonly Tile[]; label: string };

/** A map of equal tiles. Every tile is a link; the arrow keys go to its neighbours. */
export function TileMap({ tiles, label }: Props): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const move = (event: KeyboardEvent, from: Tile): void => {
    const next = neighbour(tiles, from, event.key);
    if (!next) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`[data-tile="${next.key}"]`)?.focus();
  };
  return (
    <ul className={styles['map']} aria-label={label} ref={list}>
      {tiles.map((tile) => (
        <li key={tile.key} style={{ gridRow: tile.row, gridColumn: tile.column }}>
          <Link
            to={tile.to}
            data-tile={tile.key}
            className={`${styles['tile']} ${styles[tile.mark]}`}
            onKeyDown={(event) => move(event, tile)}
          >
            <TileMarkShape mark={tile.mark} />
            <span aria-hidden="true">{tile.short}</span>
            <VisuallyHidden>
              {tile.name}: {tile.state}
            </VisuallyHidden>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What the marks mean. */
export function TileLegend({ items }: { items: readonly { mark: TileMark; text: ReactNode }[] }): ReactNode {
  return (
    <ul className={styles['legend']}>
      {items.map(({ mark, text }) => (
        <li key={mark}>
          <TileMarkShape mark={mark} /> {text}
        </li>
      ))}
    </ul>
  );
}

/** An empty ring, a ring with a dot, a half disc, a full square, a triangle: told apart without colour. */
export function TileMarkShape({ mark }: { mark: TileMark }): ReactNode {
  return (
    <svg className={`${styles['mark']} ${styles[mark]}`} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {mark === 'empty' ? <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" /> : null}
      {mark === 'ring' ? (
        <>
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <circle cx="8" cy="8" r="2.5" fill="currentColor" />
        </>
      ) : null}
      {mark === 'half' ? (
        <>
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
        </>
      ) : null}
      {mark === 'full' ? <rect x="2.5" y="2.5" width="11" height="11" fill="currentColor" /> : null}
      {mark === 'alert' ? <path d="M8 1.5 15 14.5H1z" fill="currentColor" /> : null}
    </svg>
  );
}

/** The nearest tile in the direction of an arrow key. */
function neighbour(tiles: readonly Tile[], { row, column }: Tile, key: string): Tile | undefined {
  const along = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[key];
  if (!along) return undefined;
  const [down = 0, right = 0] = along;
  const distance = (tile: Tile): number => {
    const [rows, columns] = [tile.row - row, tile.column - column];
    const ahead = rows * down + columns * right;
    return ahead <= 0 ? Number.POSITIVE_INFINITY : ahead + 3 * Math.abs(down ? columns : rows);
  };
  const ahead = tiles.filter((tile) => Number.isFinite(distance(tile)));
  return ahead.toSorted((one, other) => distance(one) - distance(other))[0];
}
