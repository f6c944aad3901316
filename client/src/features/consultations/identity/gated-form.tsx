import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { LeaveGuard } from '../../../ui/form/leave-guard.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import type { useGatedForm } from './use-gated-form.ts';

type Props = {
  form: Pick<ReturnType<typeof useGatedForm>, 'onSubmit' | 'summary' | 'holds' | 'hasUnsent'>;
  gap?: 4 | 5;
  /** Put away for a while: nothing can be sent, and what is written is kept. */
  paused?: boolean;
  children: ReactNode;
};

/** A gated form with what is wrong with it above; it asks before a page is left whose texts are not sent. */
export function GatedForm({ form, gap = 5, paused = false, children }: Props): ReactNode {
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={gap}>
        {form.holds ? (
          // Only where something stands: a page can have several forms, and the router asks one of them.
          <LeaveGuard hasUnsent={form.hasUnsent} title={<Trans>Lämnar du sidan försvinner det du har skrivit</Trans>}>
            <Trans>Det finns bara här tills du har skickat eller sparat det.</Trans>
          </LeaveGuard>
        ) : null}
        {paused ? (
          <p>
            <Trans>Du kan fortsätta när spärren har hävts.</Trans>{' '}
            {form.holds ? <Trans>Det du har skrivit finns kvar så länge du stannar på sidan.</Trans> : null}
          </p>
        ) : null}
        <div hidden={paused}>
          <Stack gap={gap}>
            <ErrorSummary errors={form.summary} />
            {children}
          </Stack>
        </div>
      </Stack>
    </form>
  );
}
