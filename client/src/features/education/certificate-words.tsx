import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CertificateStatus } from '../../graphql/generated/graphql.ts';
import { Day } from '../../i18n/day.tsx';
import { Tag, type Tone } from '../../ui/tag/tag.tsx';

/** Where a certificate stands, in a word and a colour that repeats it. */
export const certificateStates: Record<CertificateStatus, { tone: Tone; name: ReactNode }> = {
  VALID: { tone: 'good', name: <Trans>gäller</Trans> },
  EXPIRED: { tone: 'wait', name: <Trans>har gått ut</Trans> },
  REVOKED: { tone: 'late', name: <Trans>återkallat</Trans> },
  SUPERSEDED: { tone: 'late', name: <Trans>ersatt av ett nytt</Trans> },
  UNKNOWN: { tone: 'late', name: <Trans>okänt</Trans> },
};

/** Where the certificate of a course stands, where the course is what is spoken of. */
export function CertificateStanding({ status }: { status: CertificateStatus }): ReactNode {
  const { tone, name } = certificateStates[status];
  return (
    <Tag tone={tone}>
      <Trans>intyget {name}</Trans>
    </Tag>
  );
}

/** Until when a certificate holds, under its name; nothing of one that was taken back or issued anew, for it holds until no day at all. */
export function validRows(status: CertificateStatus, day: string | null): [ReactNode, ReactNode][] {
  if (status === 'REVOKED' || status === 'SUPERSEDED') return [];
  return [[<Trans key="n">Giltigt</Trans>, <ValidThrough key="v" day={day} />]];
}

function ValidThrough({ day }: { day: string | null }): ReactNode {
  return day ? (
    <Trans>
      till och med <Day at={day} />
    </Trans>
  ) : (
    <Trans>tills vidare</Trans>
  );
}
