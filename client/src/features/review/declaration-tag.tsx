import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Tag } from '../../ui/tag/tag.tsx';

type Props = {
  valid: boolean;
  hasInterests?: boolean | null | undefined;
  /** There is one, which no longer holds. */
  lapsed?: boolean;
};

/** Whether somebody has declared interests that still hold, and whether there are any. */
export function DeclarationTag({ valid, hasInterests, lapsed = false }: Props): ReactNode {
  if (lapsed)
    return (
      <Tag tone="late">
        <Trans>jävsdeklarationen har gått ut</Trans>
      </Tag>
    );
  if (!valid)
    return (
      <Tag tone="late">
        <Trans>jävsdeklaration saknas</Trans>
      </Tag>
    );
  return <Tag tone={hasInterests ? 'wait' : 'good'}>{hasInterests ? <Trans>har bindningar</Trans> : <Trans>inga bindningar</Trans>}</Tag>;
}
