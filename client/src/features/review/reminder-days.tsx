import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { reminderDays } from 'shared/review/reminder-days.ts';
import { Small } from '../../ui/layout/layout.tsx';

/** When those who have not answered are reminded without anybody asking. */
export function ReminderDays({ round }: { round: { opens: string; closes: string } }): ReactNode {
  const days = reminderDays(round);
  if (days.length === 0) return null;
  return (
    <Small>
      <Trans>Påminnelser går ut automatiskt till dem som inte har svarat: {days.join(', ')}.</Trans>
    </Small>
  );
}
