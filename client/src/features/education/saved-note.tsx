import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Day } from '../../i18n/day.tsx';
import { formatDate } from '../../i18n/format.ts';
import { Small } from '../../ui/layout/layout.tsx';
import type { SaveState as State } from '../../ui/save-state/autosave.ts';
import { SaveState } from '../../ui/save-state/save-state.tsx';

/**
 * How it stands with an answer: what is happening now, else when the latest was saved, with its day where that was another. Of one that
 * was refused a banner says why.
 */
export function SavedNote({ state, answeredAt }: { state: State; answeredAt: string | null }): ReactNode {
  const [today] = useState(() => formatDate(new Date()));
  if (state.kind === 'refused') return null;
  if (state.kind !== 'idle' || !answeredAt) return <SaveState state={state} />;
  if (formatDate(answeredAt) === today) return <SaveState state={{ kind: 'saved', at: new Date(answeredAt) }} />;
  return (
    <Small>
      <Trans>
        Sparat <Day at={answeredAt} time />
      </Trans>
    </Small>
  );
}
