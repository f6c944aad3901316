import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { KnownWithoutNumbers } from 'shared/evaluations/known-without-numbers.ts';

const words: Record<KnownWithoutNumbers, ReactNode> = {
  SEARCHED_IN_VAIN: <Trans>studier saknas: sökt utan träff</Trans>,
  TOLD_IN_WORDS: <Trans>inte sammanvägt</Trans>,
  UNTOLD: <Trans>ingen uppgift</Trans>,
};

/** What is known of an outcome without numbers, in a word or two. */
export function KnownWords({ known }: { known: KnownWithoutNumbers }): ReactNode {
  return words[known];
}
