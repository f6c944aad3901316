import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { Warning } from './reading-fields.ts';

/** Beside the name of a part, that the text above has moved under what is read here; the rest is told where it is read. */
export function DriftTag({ warning: { safety, status } }: { warning: Pick<Warning, 'safety' | 'status'> }): ReactNode {
  if (safety) {
    return (
      <Tag tone="late">
        <Trans>ändrad, gäller patientsäkerhet</Trans>
      </Tag>
    );
  }
  return <Tag tone="drift">{words[status]}</Tag>;
}

const words: Record<Warning['status'], ReactNode> = {
  DRIFT: <Trans>texten från ovan har ändrats</Trans>,
  ORPHAN: <Trans>inte kvar i texten från ovan</Trans>,
  UNDECIDED: <Trans>ny, inte avgjord här</Trans>,
  CONVERGED: null,
};
