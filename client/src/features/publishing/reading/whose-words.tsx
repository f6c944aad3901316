import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Day } from '../../../i18n/day.tsx';
import type { Mark } from './reading-fields.ts';

/** Whose words a part is in and since when, as the line above them. */
export function WhoseWords({ mark: { mode, link, since } }: { mark: Mark }): ReactNode {
  const { name } = link.organisationNode;
  return (
    <>
      {mode === 'ADD' ? <Trans>Tillägg från {name}</Trans> : name} ·{' '}
      {since ? (
        <Trans>
          gäller sedan <Day at={since} />
        </Trans>
      ) : (
        <Trans>inte publicerat än</Trans>
      )}
      {mode === 'ORPHAN' ? (
        <>
          {' '}
          · <Trans>finns inte längre i den nationella texten</Trans>
        </>
      ) : null}
    </>
  );
}
