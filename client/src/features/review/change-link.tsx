import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { Link } from '../../ui/link/link.tsx';

type Round = { slug: string; versionNumber?: string | null };

/** The way from a response to the change it caused: word for word once the version is published, nothing before that. */
export function ChangeLink({ round: { slug, versionNumber }, node }: { round: Round; node: string }): ReactNode {
  if (!versionNumber) return null;
  return (
    <Link to={paths.changeOf(slug, versionNumber, node)}>
      <Trans>se ändringen i version {versionNumber}</Trans>
    </Link>
  );
}
