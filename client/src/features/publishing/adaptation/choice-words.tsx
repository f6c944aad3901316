import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { DriftChoice } from '../../../graphql/generated/graphql.ts';

const words: Record<DriftChoice, ReactNode> = {
  KEEP: <Trans>Behöll sitt beslut när texten från ovan hade ändrats</Trans>,
  MERGE: <Trans>Slog ihop sina ord med den ändrade texten från ovan</Trans>,
  ADOPT: <Trans>Följer den ändrade texten från ovan</Trans>,
};

/** How an organisation met a change of the text above, in words. */
export const driftChoiceWord = (choice: DriftChoice): ReactNode => words[choice];
