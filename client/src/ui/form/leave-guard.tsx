import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useBlocker } from 'react-router';
import { LossWarning } from './loss-warning.tsx';

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
  if (blocker.state !== 'blocked') return null;
  return (
    <LossWarning
      title={title}
      stay={<Trans>Stanna kvar</Trans>}
      leave={<Trans>Lämna ändå</Trans>}
      onStay={() => blocker.reset()}
      onLeave={() => blocker.proceed()}
    >
      {children}
    </LossWarning>
  );
}
