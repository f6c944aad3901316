import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import type { CertificateStatus } from '../../graphql/generated/graphql.ts';
import { ButtonLink, ButtonRow } from '../../ui/button/button.tsx';

type Props = { certificate: { id: string; status: CertificateStatus }; slug: string };

/** That the last step of a course is done, and where to go from there: the certificate, and what the learner thought of it. */
export function CourseFinished({ certificate: { id, status }, slug }: Props): ReactNode {
  return (
    <>
      <p>
        <Proof status={status} /> <Trans>Säg gärna vad du tyckte, så blir kursen bättre.</Trans>
      </p>
      <ButtonRow>
        <ButtonLink to={paths.certificate(id)}>
          <Trans>Visa intyg</Trans>
        </ButtonLink>
        <ButtonLink to={paths.courseEvaluation(slug)} look="quiet">
          <Trans>Utvärdera kursen</Trans>
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

/** An old result is read long after: what was issued then may prove nothing by now. */
function Proof({ status }: { status: CertificateStatus }): ReactNode {
  switch (status) {
    case 'REVOKED':
      return <Trans>Kursen är klar, men ditt intyg är återkallat.</Trans>;
    case 'EXPIRED':
      return <Trans>Kursen är klar, men ditt intyg har gått ut.</Trans>;
    default:
      return <Trans>Kursen är klar och ditt intyg är utfärdat.</Trans>;
  }
}
