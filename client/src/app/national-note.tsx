import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Small } from '../ui/layout/layout.tsx';
import { useRegion } from './region.ts';

/** Says so on a page that shows the nation's text whatever region is read. */
export function NationalNote(): ReactNode {
  return useRegion() ? (
    <Small>
      <Trans>Den här sidan visar den nationella texten.</Trans>
    </Small>
  ) : null;
}
