import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatDate } from '../../../i18n/format.ts';
import type { Mark } from './reading-fields.ts';

/** Whose words a part is in and since when, as the line above them. */
export function WhoseWords({ mark: { mode, link } }: { mark: Mark }): ReactNode {
  const { name } = link.organisationNode;
  return (
    <>
      {mode === 'ADD' ? <Trans>Tillägg från {name}</Trans> : name} ·{' '}
      {link.publishedAt ? <Trans>gäller sedan {formatDate(link.publishedAt)}</Trans> : <Trans>inte publicerat än</Trans>}
      {mode === 'ORPHAN' ? (
        <>
          {' '}
          · <Trans>finns inte längre i den nationella texten</Trans>
        </>
      ) : null}
    </>
  );
}
