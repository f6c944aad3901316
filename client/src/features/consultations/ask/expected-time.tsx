import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** How long answers have taken, in business days; null where none can be asked, no median while there are too few to tell. */
type AnswerTime = { median?: number | null; ninetieth?: number | null } | null | undefined;

/** When to expect an answer. */
export function ExpectedTime({ time }: { time: AnswerTime }): ReactNode {
  const { median, ninetieth } = time ?? {};
  if (median == null || ninetieth == null) {
    return (
      <p>
        <Trans>Svarstiden är ännu inte känd: för få frågor har besvarats.</Trans>
      </p>
    );
  }
  return (
    <p>
      <Trans>
        Hälften av frågorna får svar inom <Plural value={median} one="# arbetsdag" other="# arbetsdagar" />, nio av tio inom{' '}
        <Plural value={ninetieth} one="# arbetsdag" other="# arbetsdagar" />.
      </Trans>
    </p>
  );
}
