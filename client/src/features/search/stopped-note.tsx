import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import styles from './search.module.css';

/** Says why nothing was searched for: what was typed points out somebody. */
export function StoppedNote({ id }: { id?: string }): ReactNode {
  return (
    <p role="alert" id={id} className={styles['stopped']}>
      <Trans>
        Sök inte på uppgifter om en person. Texten verkar innehålla ett personnummer, ett telefonnummer, en e-postadress eller en
        gatuadress. Sökningen gjordes inte. Ta bort uppgiften och sök igen.
      </Trans>
    </p>
  );
}
