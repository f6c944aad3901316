import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { LeaveGuard } from '../../ui/form/leave-guard.tsx';

/** Asks before a page is left whose answers have not reached the server. */
export function UnsentAnswers({ hasUnsent }: { hasUnsent: () => boolean }): ReactNode {
  return (
    <LeaveGuard hasUnsent={hasUnsent} title={<Trans>Allt du har svarat är inte sparat</Trans>}>
      <Trans>
        Lämnar du sidan nu försvinner de svar som inte är sparade. Stannar du skickas de av sig själva, utom där du ska trycka på Svara.
      </Trans>
    </LeaveGuard>
  );
}
