import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatLongDate, formatTime } from '../../i18n/format.ts';

/** When the quiz may be tried again, in words. */
export function RetryTime({ at }: { at: string }): ReactNode {
  return (
    <Trans>
      Du kan göra provet igen den {formatLongDate(at)} klockan {formatTime(at)}. Däremellan kan du läsa lektionerna igen.
    </Trans>
  );
}
