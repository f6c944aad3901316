import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { useBlocker } from 'react-router';
import { Banner } from '../../ui/banner/banner.tsx';
import { Button, ButtonRow } from '../../ui/button/button.tsx';
import { Stack } from '../../ui/layout/layout.tsx';

/**
 * Asks before a page is left whose answers have not reached the server: they are kept here and nowhere else.
 * @param hasUnsent asked when somebody leaves
 */
export function LeaveGuard({ hasUnsent }: { hasUnsent: () => boolean }): ReactNode {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && hasUnsent());
  const box = useRef<HTMLDivElement>(null);
  const blocked = blocker.state === 'blocked';
  useEffect(() => {
    if (blocked) box.current?.focus();
  }, [blocked]);
  if (!blocked) return null;
  return (
    <div role="alert" tabIndex={-1} ref={box}>
      <Banner tone="late" title={<Trans>Allt du har svarat är inte sparat</Trans>}>
        <Stack gap={3}>
          <p>
            <Trans>Lämnar du sidan nu försvinner de svar som inte är sparade. De skickas igen av sig själva om du stannar.</Trans>
          </p>
          <ButtonRow>
            <Button look="quiet" onClick={() => blocker.reset()}>
              <Trans>Stanna kvar</Trans>
            </Button>
            <Button look="plain" onClick={() => blocker.proceed()}>
              <Trans>Lämna ändå</Trans>
            </Button>
          </ButtonRow>
        </Stack>
      </Banner>
    </div>
  );
}
