import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CertificateStatus } from '../../graphql/generated/graphql.ts';
import { Day } from '../../i18n/day.tsx';
import { Small, Stack } from '../../ui/layout/layout.tsx';
import { Progress } from '../../ui/progress/progress.tsx';
import type { Enrolment } from './enrolment-fields.ts';

/** How far the learner has come, as the rule of completion counts it. */
export function CourseProgress({ enrolment }: { enrolment: Pick<Enrolment, 'progress' | 'completedAt' | 'certificate'> }): ReactNode {
  const { t } = useLingui();
  const { percent, stepsDone, stepCount, minutesLeft } = enrolment.progress;
  if (enrolment.completedAt) {
    return (
      <p>
        <Trans>
          Du gick kursen <Day at={enrolment.completedAt} />.
        </Trans>{' '}
        <DoesNotHold status={enrolment.certificate?.status} />
      </p>
    );
  }
  return (
    <Stack gap={2}>
      <Progress percent={percent} label={t`${stepsDone} av ${stepCount} delar klara`} />
      <Small>
        <Trans>
          {stepsDone} av {stepCount} delar klara
        </Trans>
        {' · '}
        <Plural value={minutesLeft} one="# minut kvar" other="# minuter kvar" />
      </Small>
    </Stack>
  );
}

/** That what the course proved counts no longer. */
function DoesNotHold({ status }: { status: CertificateStatus | undefined }): ReactNode {
  switch (status) {
    case 'REVOKED':
      return <Trans>Intyget är återkallat och gäller inte längre. Gå kursen igen om du behöver den.</Trans>;
    case 'EXPIRED':
      return <Trans>Intyget har gått ut. Gå kursen igen om du behöver den.</Trans>;
    default:
      return null;
  }
}
