import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Details } from '../../ui/details/details.tsx';
import { Small, Stack } from '../../ui/layout/layout.tsx';
import { Progress } from '../../ui/progress/progress.tsx';
import { CourseOutline } from './course-outline.tsx';
import type { Enrolment } from './enrolment-fields.ts';
import type { Step } from './step-fields.ts';
import { useWide } from './use-wide.ts';

type Props = { steps: readonly Step[]; progress: Enrolment['progress'] | null; current: string };

/** The course beside the page one reads: where one is and what is left. On a narrow screen one opens it. */
export function CourseIndex({ steps, progress, current }: Props): ReactNode {
  const wide = useWide();
  const list = (
    <Stack gap={3}>
      {progress ? <Left progress={progress} /> : null}
      <CourseOutline steps={steps} current={current} />
    </Stack>
  );
  if (!wide) {
    const { stepsDone, stepCount } = progress ?? { stepsDone: 0, stepCount: steps.length };
    return (
      <Details
        summary={
          progress ? (
            <Trans>
              Innehåll: {stepsDone} av {stepCount} klara
            </Trans>
          ) : (
            <Trans>Innehåll</Trans>
          )
        }
      >
        {list}
      </Details>
    );
  }
  return (
    <Stack gap={3}>
      <p>
        <strong>
          <Trans>Innehåll</Trans>
        </strong>
      </p>
      {list}
    </Stack>
  );
}

function Left({ progress }: { progress: Enrolment['progress'] }): ReactNode {
  const { t } = useLingui();
  const { percent, stepsDone, stepCount, minutesLeft } = progress;
  return (
    <Stack gap={2}>
      <Progress percent={percent} label={t`${stepsDone} av ${stepCount} delar klara`} />
      <Small>
        <Trans>
          {stepsDone} av {stepCount} klara
        </Trans>
        {minutesLeft > 0 ? (
          <>
            {' · '}
            <Plural value={minutesLeft} one="# minut kvar" other="# minuter kvar" />
          </>
        ) : null}
      </Small>
    </Stack>
  );
}
