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

const innovations: Partial<Record<ProposalState, ReactNode>> = {
  NEW: <Trans>föreslagen</Trans>,
  USED: <Trans>utvärderad</Trans>,
};

/** How far an innovation has come on its way to an evaluation. */
export function InnovationStateTag({
  proposal: { state, textPath },
}: {
  proposal: { state: ProposalState; textPath?: string | null };
}): ReactNode {
  const { word, tone } = states[state];
  return <Tag tone={tone}>{state === 'TAKEN' && textPath ? <Trans>under utvärdering</Trans> : (innovations[state] ?? word)}</Tag>;
}

type WithText = { proposal: { state: ProposalState; duplicateOfTitle?: string | null } };

/** What the text of a proposal is to it: what came of it, what answers it already, or what it is about. */
export function WhatTextIs({ proposal: { state, duplicateOfTitle } }: WithText): ReactNode {
  if (state === 'USED') return <Trans>Används i</Trans>;
  return state === 'DUPLICATE' && !duplicateOfTitle ? <Trans>Finns redan i</Trans> : <Trans>Gäller</Trans>;
}
