import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { agreementWords, isQuorate, type Agreement } from 'shared/review/agreement.ts';
import { wordOf } from './words.ts';

type Props = { agreement?: Agreement | null; voted: number; voters: number };

/** How far a team agrees, in words; where fewer than half voted it is said that they were too few for a word. */
export function TeamAgreement({ agreement, voted, voters }: Props): ReactNode {
  if (!isQuorate({ voted, voters })) return <Trans>färre än hälften röstade</Trans>;
  return agreement ? wordOf(agreementWords, agreement) : <Trans>ingen tog ställning</Trans>;
}
