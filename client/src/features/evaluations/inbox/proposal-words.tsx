import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ProposalKind, ProposalState } from 'shared/evaluations/method-proposal.ts';
import { Tag, type Tone } from '../../../ui/tag/tag.tsx';

/** What a proposal can be. */
export const proposalKindWords: Record<ProposalKind, ReactNode> = {
  METHOD: <Trans>Metod att utvärdera</Trans>,
  EVIDENCE: <Trans>Ny evidens</Trans>,
  INNOVATION: <Trans>Innovation</Trans>,
};

const states: Record<ProposalState, { word: ReactNode; tone: Tone }> = {
  NEW: { word: <Trans>väntar</Trans>, tone: 'wait' },
  TAKEN: { word: <Trans>under arbete</Trans>, tone: 'wait' },
  WATCHED: { word: <Trans>bevakas</Trans>, tone: 'neutral' },
  USED: { word: <Trans>används</Trans>, tone: 'good' },
  DUPLICATE: { word: <Trans>finns redan</Trans>, tone: 'neutral' },
  DECLINED: { word: <Trans>avböjt</Trans>, tone: 'neutral' },
};

/** Where a proposal stands. */
export function ProposalStateTag({ state }: { state: ProposalState }): ReactNode {
  const { word, tone } = states[state];
  return <Tag tone={tone}>{word}</Tag>;
}
