import type { ReactNode } from 'react';
import { Stack } from '../layout/layout.tsx';
import styles from './field-group.module.css';

type Props = {
  legend: ReactNode;
  /** A group within a group: without a rule of its own. */
  inner?: boolean;
  children: ReactNode;
};

/** Fields that are filled in together, under their name. */
export function FieldGroup({ legend, inner = false, children }: Props): ReactNode {
  return (
    <div className={inner ? styles['inner'] : styles['group']}>
      <fieldset>
        <legend className={styles['legend']}>{legend}</legend>
        <Stack gap={inner ? 3 : 5}>{children}</Stack>
      </fieldset>
    </div>
  );
}

/** Short fields beside each other, as far as there is room. */
export function ShortFields({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles['short']}>{children}</div>;
}
