import { Trans } from '@lingui/react/macro';
import { useEffect, type ReactNode } from 'react';
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

/** Asks before a place is left where something stands that has not reached the server: it is kept here and nowhere else. One on a page. Once it has, nothing is asked any more. */
export function LeaveGuard({ hasUnsent, title, children, withinPage = false }: Props): ReactNode {
  const blocker = useBlocker(
    ({ currentLocation: from, nextLocation: to }) =>
      (from.pathname !== to.pathname || (withinPage && from.search !== to.search)) && hasUnsent(),
  );
  // What was on its way may arrive while this is asked: whoever holds it draws the page anew then.
  const isAsked = blocker.state === 'blocked' && hasUnsent();
  useEffect(() => {
    if (blocker.state === 'blocked' && !isAsked) blocker.reset();
  }, [blocker, isAsked]);
  if (blocker.state !== 'blocked' || !isAsked) return null;
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
