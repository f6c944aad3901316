import type { ReactNode } from 'react';
import styles from './table.module.css';

export type Column<Row> = {
  key: string;
  /** The head of the column; on a narrow screen it stands beside each value. */
  name: string;
  numeric?: boolean;
  cell: (row: Row) => ReactNode;
};

type Props<Row> = { caption: ReactNode; columns: readonly Column<Row>[]; rows: readonly Row[]; rowKey: (row: Row) => string };

/** A table whose first column names the row. Where it has less than 40 rem of room every row becomes a list of names and values. */
export function Table<Row>({ caption, columns, rows, rowKey }: Props<Row>): ReactNode {
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, name, numeric }) => (
              <th key={key} scope="col" className={numeric ? styles['number'] : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, name, numeric, cell }, index) =>
                index === 0 ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} data-label={name} className={numeric ? styles['number'] : undefined}>
                    <span>{cell(row)}</span>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A second, quieter line in a cell. */
export function CellDetail({ children }: { children: ReactNode }): ReactNode {
  return <span className={styles['detail']}>{children}</span>;
}

/** A date or a code in a cell or a row, which is read as one. */
export function Unbroken({ children }: { children: ReactNode }): ReactNode {
  return <span className={styles['unbroken']}>{children}</span>;
}
