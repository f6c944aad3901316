import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '../button/button.tsx';

type Props = { pageInfo: { hasNextPage: boolean; endCursor?: string | null } };

/** The way to the next page of a list, as `efter` in the address beside what is there already; nothing after the last. */
export function NextPage({ pageInfo: { hasNextPage, endCursor } }: Props): ReactNode {
  const [search] = useSearchParams();
  if (!hasNextPage) return null;
  const next = new URLSearchParams(search);
  next.set('efter', endCursor ?? '');
  return (
    <div>
      <ButtonLink to={`?${next.toString()}`} look="quiet">
        <Trans>Nästa sida</Trans>
      </ButtonLink>
    </div>
  );
}
