import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { AdaptationChange } from './change-fields.ts';

type Mode = AdaptationChange['mode'];

/** How a part reads where an organisation has decided about it, in a word. */
export const decisionWords: Record<Mode, ReactNode> = {
  ADOPT: <Trans>följs som den är</Trans>,
  ADAPT: <Trans>egna ord</Trans>,
  ADD: <Trans>eget tillägg</Trans>,
  EXCLUDE: <Trans>utelämnad</Trans>,
};

const rewritten: Partial<Record<Mode, ReactNode>> = {
  ADAPT: <Trans>egna ord ändrade</Trans>,
  ADD: <Trans>eget tillägg ändrat</Trans>,
};

const withdrawn: Record<Mode, ReactNode> = {
  ADOPT: <Trans>beslutet borttaget</Trans>,
  ADAPT: <Trans>egna ord borttagna</Trans>,
  ADD: <Trans>eget tillägg borttaget</Trans>,
  EXCLUDE: <Trans>läses igen</Trans>,
};

/** What became of a part, in a word. */
export function ChangeTag({ change: { change, mode, attributes } }: { change: AdaptationChange }): ReactNode {
  if (change === 'WITHDRAWN') return <Tag>{withdrawn[mode]}</Tag>;
  const isRewritten = change === 'CHANGED' && (attributes as unknown[]).length > 0;
  return <Tag tone="local">{(isRewritten ? rewritten[mode] : null) ?? decisionWords[mode]}</Tag>;
}
