import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { RetryTime } from './retry-time.tsx';
import type { Step } from './step-fields.ts';

/** What came of the latest try where it was no pass: it waits for its marks, or did not reach the limit. Null for anything else, and for what nobody passes. */
export function unpassed(step: Step): 'WAITS' | 'FAILED' | null {
  if (step.__typename !== 'QuizStep' || step.done || step.behaviour === 'PRACTICE' || step.behaviour === 'PRETEST') return null;
  if (step.latestAttempt?.awaitsMark) return 'WAITS';
  return step.latestAttempt?.result?.passed === false ? 'FAILED' : null;
}

/** The same in words, with when it may be tried again. Nothing where there is nothing to say. */
export function QuizStanding({ step }: { step: Step }): ReactNode {
  const standing = unpassed(step);
  const retryAt = step.__typename === 'QuizStep' ? step.retryAt : null;
  if (standing === 'WAITS') return <Trans>Provet är inlämnat och väntar på att rättas.</Trans>;
  return (
    <>
      {standing === 'FAILED' ? <Trans>Inte godkänd den här gången.</Trans> : null}{' '}
      {retryAt ? <RetryTime at={retryAt} /> : standing === 'FAILED' ? <Trans>Du kan försöka igen nu.</Trans> : null}
    </>
  );
}
