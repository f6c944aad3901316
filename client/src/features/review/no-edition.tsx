import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Link } from '../../ui/link/link.tsx';

/** Between editions there is nothing to work with: who begins one, and where. */
export function NoEdition({ slug }: { slug: string }): ReactNode {
  return (
    <EmptyState>
      <Trans>
        Ingen utgåva är på gång. Redaktören börjar en på <Link to={paths.edit(slug)}>textens sida</Link>.
      </Trans>
    </EmptyState>
  );
}
