import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Tag } from '../../ui/tag/tag.tsx';

/** Whether somebody has declared interests that still hold, and whether there are any. */
export function DeclarationTag({ valid, hasInterests }: { valid: boolean; hasInterests?: boolean | null | undefined }): ReactNode {
  if (!valid)
    return (
      <Tag tone="late">
        <Trans>jävsdeklaration saknas</Trans>
      </Tag>
    );
  return <Tag tone={hasInterests ? 'wait' : 'good'}>{hasInterests ? <Trans>har bindningar</Trans> : <Trans>inga bindningar</Trans>}</Tag>;
}
