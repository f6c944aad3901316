import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatNumber } from '../../i18n/format.ts';

/** Points for continuing professional development, and who awards them. */
export function CpdPoints({ points, awardedBy }: { points: number; awardedBy: string }): ReactNode {
  return (
    <Trans>
      {formatNumber(points)} fortbildningspoäng, tilldelade av {awardedBy}
    </Trans>
  );
}
