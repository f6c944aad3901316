import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Localised } from '../../i18n/localised.tsx';
import { IndexList } from '../../ui/index-list/index-list.tsx';
import { MarkedPart } from '../../ui/marked-text/marked-text.tsx';
import type { Step } from './step-fields.ts';

/** The steps of a course in order, with minutes and ticks; `current` is the node of the page one is at. */
export function CourseOutline({ steps, current }: { steps: readonly Step[]; current?: string }): ReactNode {
  const { t } = useLingui();
  return (
    <IndexList
      label={t`Kursens delar`}
      items={steps.map((step, index) => ({
        group: step.module && step.module.sv !== steps[index - 1]?.module?.sv ? <Localised value={step.module} /> : undefined,
        key: step.node,
        to: step.path,
        name: (
          <MarkedPart id={step.node} as="span">
            <Localised value={step.title} />
          </MarkedPart>
        ),
        aside: step.minutes ? <Trans>{step.minutes} min</Trans> : undefined,
        done: step.done,
        current: step.node === current,
      }))}
    />
  );
}
