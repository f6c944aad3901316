import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { TrustStripFragment } from '../../graphql/generated/graphql.ts';
import { Banner } from '../../ui/banner/banner.tsx';

type Version = Pick<NonNullable<TrustStripFragment['publishedVersion']>, 'provenance' | 'reviewedWhole'>;

/** What of a version was not reviewed here; where a region is read, that this is said of the nation's text and not of the region's words. */
export function ReviewedHere({ version, isRegional = false }: { version: Version; isRegional?: boolean }): ReactNode {
  if (version.provenance === 'IMPORTED') return <Imported isRegional={isRegional} />;
  return version.reviewedWhole ? null : <ChangesReviewed isRegional={isRegional} />;
}

/** What whoever approved a version has answered for. */
export function approvedWhat({ reviewedWhole }: Version): ReactNode {
  return reviewedWhole ? <Trans key="approved">Fastställd av</Trans> : <Trans key="change">Ändringen fastställd av</Trans>;
}

function Imported({ isRegional }: { isRegional: boolean }): ReactNode {
  return (
    <Banner title={isRegional ? <Trans>Den nationella texten är ej granskad här</Trans> : <Trans>Ej granskad här</Trans>}>
      <p>
        <Trans>Texten har hämtats från annat håll och har inte gått igenom fastställande i Kunskapsnav.</Trans>
      </p>
    </Banner>
  );
}

/** That of a text brought in, only what has been changed since was reviewed here. */
function ChangesReviewed({ isRegional }: { isRegional: boolean }): ReactNode {
  return (
    <Banner
      title={isRegional ? <Trans>Den nationella texten som helhet är ej granskad här</Trans> : <Trans>Helheten är ej granskad här</Trans>}
    >
      <p>
        <Trans>
          Texten har hämtats från annat håll. Det som har ändrats sedan dess är granskat och fastställt i Kunskapsnav, men inte bedömningen
          som helhet.
        </Trans>
      </p>
    </Banner>
  );
}
