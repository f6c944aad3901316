import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { CertificateCheckFieldsFragment } from '../../graphql/generated/graphql.ts';
import { Day } from '../../i18n/day.tsx';
import { Localised } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Pairs } from '../../ui/list/list.tsx';
import { certificateStates, validRows } from './certificate-words.tsx';

graphql(`
  fragment CertificateCheckFields on CertificateCheck {
    status
    name
    courseTitle {
      sv
      en
    }
    issuedAt
    validUntil
    revokedAt
    replacementRevoked
  }
`);

/** What a code stands for, in words, and nothing more than whoever holds the certificate has shown already. */
export function CertificateCheck({ check }: { check: CertificateCheckFieldsFragment }): ReactNode {
  const { status, name, courseTitle, issuedAt, validUntil } = check;
  return (
    <Stack gap={4}>
      <Banner tone={certificateStates[status].tone} title={<Headline check={check} />}>
        <p>
          <Meaning check={check} />
        </p>
      </Banner>
      {name && courseTitle && issuedAt ? (
        <Pairs
          rows={[
            [<Trans key="n">Namn</Trans>, name],
            [<Trans key="n">Kurs</Trans>, <Localised key="v" value={courseTitle} />],
            [<Trans key="n">Utfärdat</Trans>, <Day key="day" at={issuedAt} />],
            ...validRows(status, validUntil ?? null),
          ]}
        />
      ) : null}
    </Stack>
  );
}

function Headline({ check: { status } }: { check: CertificateCheckFieldsFragment }): ReactNode {
  switch (status) {
    case 'VALID':
      return <Trans>Intyget gäller</Trans>;
    case 'EXPIRED':
      return <Trans>Intyget har gått ut</Trans>;
    case 'REVOKED':
      return <Trans>Intyget är återkallat</Trans>;
    case 'SUPERSEDED':
      return <Trans>Intyget är ersatt</Trans>;
    case 'UNKNOWN':
      return <Trans>Koden finns inte</Trans>;
  }
}

function Meaning({ check: { status, validUntil, revokedAt, replacementRevoked } }: { check: CertificateCheckFieldsFragment }): ReactNode {
  switch (status) {
    case 'VALID':
      return <Trans>Det är utfärdat här och uppgifterna stämmer. Jämför namnet med den som visar intyget.</Trans>;
    case 'EXPIRED':
      return (
        <Trans>
          Det var äkta men gällde till och med <Day at={validUntil ?? ''} />.
        </Trans>
      );
    case 'REVOKED':
      return (
        <Trans>
          Det togs tillbaka <Day at={revokedAt ?? ''} /> och gäller inte.
        </Trans>
      );
    case 'SUPERSEDED':
      return replacementRevoked ? (
        <Trans>
          Det ersattes <Day at={revokedAt ?? ''} /> av ett nytt, som också är återkallat.
        </Trans>
      ) : (
        <Trans>
          Det ersattes <Day at={revokedAt ?? ''} /> av ett nytt med en annan kod. Be om det nya och kontrollera det.
        </Trans>
      );
    case 'UNKNOWN':
      return <Trans>Inget intyg har den koden. Kontrollera att alla tecken är med. Stämmer koden är intyget inte utfärdat här.</Trans>;
  }
}
