import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { useBlocker } from 'react-router';
import { Banner } from '../banner/banner.tsx';
import { Button, ButtonRow } from '../button/button.tsx';
import { Stack } from '../layout/layout.tsx';

type Props = {
  /** Asked when somebody leaves. */
  hasUnsent: () => boolean;
  title: ReactNode;
  /** What is lost by leaving. */
  children: ReactNode;
  /** Another search of the same page is another place too. */
  withinPage?: boolean;
};

/** Asks before a place is left where something stands that has not reached the server: it is kept here and nowhere else. One on a page. */
export function LeaveGuard({ hasUnsent, title, children, withinPage = false }: Props): ReactNode {
  const blocker = useBlocker(
    ({ currentLocation: from, nextLocation: to }) =>
      (from.pathname !== to.pathname || (withinPage && from.search !== to.search)) && hasUnsent(),
  );
  const box = useRef<HTMLDivElement>(null);
  const blocked = blocker.state === 'blocked';
  useEffect(() => {
    if (blocked) box.current?.focus();
  }, [blocked]);
  if (!blocked) return null;
  return (
    <div role="alert" tabIndex={-1} ref={box}>
      <Banner tone="late" title={title}>
        <Stack gap={3}>
          <p>{children}</p>
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
