import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** The way to a feed, for readers and for their reading programs, which look for it in the head of the page. `of` is a place or `dokument/<slug>`. */
export function FeedLink({ of }: { of: string }): ReactNode {
  const { t } = useLingui();
  const address = `/flode/${of}.atom`;
  return (
    <p>
      <link rel="alternate" type="application/atom+xml" href={address} title={t`Ändringar som flöde (Atom)`} />
      <a href={address}>
        <Trans>Ändringar som flöde (Atom)</Trans>
      </a>
    </p>
  );
}
