import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Localised } from '../../i18n/localised.tsx';
import { lessonNumber, type Step } from './step-fields.ts';

/** "Lektion 4 (6 min)", or what a quiz is called. */
export function StepName({ step, steps }: { step: Step; steps: readonly Step[] }): ReactNode {
  const number = lessonNumber(steps, step);
  const name = number === null ? <Localised value={step.title} /> : <Trans>Lektion {number}</Trans>;
  return step.minutes === null || step.minutes === undefined ? (
    name
  ) : (
    <>
      {name} <Trans>({step.minutes} min)</Trans>
    </>
  );
}
