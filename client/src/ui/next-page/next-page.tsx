import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '../button/button.tsx';

type Props = {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  /** What it is called in the address, where a page has several lists. */
  name?: string;
};

/** The way to the next page of a list, as `efter` in the address beside what is there already; nothing after the last. */
export function NextPage({ pageInfo: { hasNextPage, endCursor }, name = 'efter' }: Props): ReactNode {
  const [search] = useSearchParams();
  if (!hasNextPage) return null;
  const next = new URLSearchParams(search);
  next.set(name, endCursor ?? '');
  return (
    <div>
      <ButtonLink to={`?${next.toString()}`} look="quiet">
        <Trans>Nästa sida</Trans>
      </ButtonLink>
    </div>
  );
}
