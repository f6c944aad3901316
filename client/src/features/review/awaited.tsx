import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** What those who have answered wait for before the table is published. */
export function Awaited({ withdrawn, commented, spoken }: { withdrawn: boolean; commented: boolean; spoken: boolean }): ReactNode {
  if (withdrawn) return null;
  if (spoken) return <Trans>Nedan står svar på synpunkter i ert svar. Sammanställningen publiceras senare.</Trans>;
  if (!commented) return <Trans>Ni får veta när sammanställningen är publicerad.</Trans>;
  return <Trans>När alla synpunkter är besvarade får ni veta vad som blev av era.</Trans>;
}
