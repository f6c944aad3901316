import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import styles from './search.module.css';

/** Says why nothing was searched for: what was typed is no question of some words. It stays in the box and enters no address. */
export function TooLongNote({ id }: { id?: string }): ReactNode {
  return (
    <p role="alert" id={id} className={styles['stopped']}>
      <Trans>Texten är för lång att söka på. Sök på några få ord.</Trans>
    </p>
  );
}
