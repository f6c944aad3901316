import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { ButtonLink, ButtonRow } from '../../ui/button/button.tsx';

type Props = { certificateId: string; slug: string };

/** That the last step of a course is done, and where to go from there: the certificate, and what the learner thought of it. */
export function CourseFinished({ certificateId, slug }: Props): ReactNode {
  return (
    <>
      <p>
        <Trans>Kursen är klar och ditt intyg är utfärdat. Säg gärna vad du tyckte, så blir kursen bättre.</Trans>
      </p>
      <ButtonRow>
        <ButtonLink to={paths.certificate(certificateId)}>
          <Trans>Visa intyg</Trans>
        </ButtonLink>
        <ButtonLink to={paths.courseEvaluation(slug)} look="quiet">
          <Trans>Utvärdera kursen</Trans>
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
