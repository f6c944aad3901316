import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatNumber } from '../../i18n/format.ts';
import { Tag } from '../../ui/tag/tag.tsx';

type Figures = { facility?: number | null; discrimination?: number | null };

/** What the figures of a question say should be looked over. Common limits for a test of this kind: nearly all right, hardly any right, or no link with the rest. */
export function ItemVerdict({ facility, discrimination }: Figures): ReactNode {
  if (typeof facility !== 'number') return <Trans>för få försök</Trans>;
  if (typeof discrimination === 'number' && discrimination < 0) {
    return (
      <Tag tone="late">
        <Trans>kan ha fel facit</Trans>
      </Tag>
    );
  }
  if (facility > 0.95) {
    return (
      <Tag tone="wait">
        <Trans>nästan alla kan den</Trans>
      </Tag>
    );
  }
  if (facility < 0.3) {
    return (
      <Tag tone="wait">
        <Trans>få kan den</Trans>
      </Tag>
    );
  }
  if (typeof discrimination === 'number' && discrimination < 0.2) {
    return (
      <Tag tone="wait">
        <Trans>skiljer dåligt</Trans>
      </Tag>
    );
  }
  return <Trans>nej</Trans>;
}

/** A share in whole percent, rounded down; a dash for none. */
export const percentText = (share: number | null | undefined): ReactNode => (typeof share === 'number' ? Math.floor(share * 100) : '–');

/** A number with two decimals; a dash for none. */
export const decimalText = (value: number | null | undefined): ReactNode =>
  typeof value === 'number' ? formatNumber(Math.round(value * 100) / 100) : '–';
