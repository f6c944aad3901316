import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Tag, type Tone } from '../../ui/tag/tag.tsx';

const words: Record<string, { tone: Tone; name: ReactNode }> = {
  PROPOSED: { tone: 'wait', name: <Trans>föreslagen</Trans> },
  SCOPED: { tone: 'wait', name: <Trans>avgränsad</Trans> },
  ASSESSING: { tone: 'wait', name: <Trans>skrivs</Trans> },
  INTERNAL_REVIEW: { tone: 'wait', name: <Trans>granskas</Trans> },
  REMISS: { tone: 'wait', name: <Trans>på remiss</Trans> },
  REVISING: { tone: 'wait', name: <Trans>revideras</Trans> },
  REJECTED: { tone: 'neutral', name: <Trans>avslutad utan att publiceras</Trans> },
  APPROVED: { tone: 'good', name: <Trans>fastställd, inte publicerad</Trans> },
};

/** Where an edition stands. */
export function EditionStateTag({ state }: { state: string }): ReactNode {
  const { tone, name } = words[state] ?? { tone: 'neutral' as const, name: state };
  return <Tag tone={tone}>{name}</Tag>;
}
