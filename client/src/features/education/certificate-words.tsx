import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CertificateStatus } from '../../graphql/generated/graphql.ts';
import type { Tone } from '../../ui/tag/tag.tsx';

/** Where a certificate stands, in a word and a colour that repeats it. */
export const certificateStates: Record<CertificateStatus, { tone: Tone; name: ReactNode }> = {
  VALID: { tone: 'good', name: <Trans>gäller</Trans> },
  EXPIRED: { tone: 'wait', name: <Trans>har gått ut</Trans> },
  REVOKED: { tone: 'late', name: <Trans>återkallat</Trans> },
  SUPERSEDED: { tone: 'late', name: <Trans>ersatt av ett nytt</Trans> },
  UNKNOWN: { tone: 'late', name: <Trans>okänt</Trans> },
};
