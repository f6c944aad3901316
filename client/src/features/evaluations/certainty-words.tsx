import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { certaintyLevels } from 'shared/evaluations/grade-words.ts';
import { Localised } from '../../i18n/localised.tsx';
import { Certainty } from '../../ui/tag/tag.tsx';

const words: Record<1 | 2 | 3 | 4, ReactNode> = {
  4: <Trans>Hög tillförlitlighet</Trans>,
  3: <Trans>Måttlig tillförlitlighet</Trans>,
  2: <Trans>Låg tillförlitlighet</Trans>,
  1: <Trans>Mycket låg tillförlitlighet</Trans>,
};

/** GRADE's certainty in four circles and in words; `short` where a heading says already what the word is about. */
export function CertaintyMark({ certainty, short = false }: { certainty: 1 | 2 | 3 | 4; short?: boolean }): ReactNode {
  return <Certainty filled={certainty}>{short ? <Localised value={certaintyLevels[certainty]} /> : words[certainty]}</Certainty>;
}

/** What the source says of the certainty, beside what is judged here. */
export function PublishedCertainty({ ours, published }: { ours: 1 | 2 | 3 | 4; published: 1 | 2 | 3 | 4 | null }): ReactNode {
  if (published === null) return <Trans>bedömd här, inte i källan</Trans>;
  if (published === ours) return <Trans>samma i källan</Trans>;
  return (
    <>
      <Trans>källan:</Trans> <Localised value={certaintyLevels[published]} />
    </>
  );
}

/** What SBU says with each level: "stämmer", "troligt", "möjligt", "går inte att bedöma". */
export const certaintyMeaning: Record<1 | 2 | 3 | 4, ReactNode> = {
  4: <Trans>Resultatet stämmer.</Trans>,
  3: <Trans>Det är troligt att resultatet stämmer.</Trans>,
  2: <Trans>Det är möjligt att resultatet stämmer.</Trans>,
  1: <Trans>Det går inte att bedöma om resultatet stämmer.</Trans>,
};
