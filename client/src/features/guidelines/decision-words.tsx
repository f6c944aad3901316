import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Localised } from '../../i18n/localised.tsx';
import { Tag, type Tone } from '../../ui/tag/tag.tsx';

type Decision = { priority?: number | null; type?: string | null; words: { sv: string; en?: string | null } };

/** The decision on a recommendation in words; the colour only repeats them. */
export function DecisionTag({ decision }: { decision: Decision }): ReactNode {
  const tone: Tone = decision.type === 'ICKE_GORA' ? 'late' : decision.type === 'FOU' ? 'wait' : decision.priority ? 'good' : 'neutral';
  return (
    <Tag tone={tone}>
      {decision.priority ? (
        <>
          <Trans>Prioritet {decision.priority}</Trans> ·{' '}
        </>
      ) : null}
      <Localised value={decision.words} />
    </Tag>
  );
}

const strengths: Record<string, ReactNode> = {
  'STRONG FOR': <Trans>Stark rekommendation för</Trans>,
  'STRONG AGAINST': <Trans>Stark rekommendation emot</Trans>,
  'CONDITIONAL FOR': <Trans>Villkorlig rekommendation för</Trans>,
  'CONDITIONAL AGAINST': <Trans>Villkorlig rekommendation emot</Trans>,
};

/** The strength and direction by GRADE; nothing where they are not judged. */
export function StrengthTag({
  decision: { strength, direction },
}: {
  decision: { strength?: string | null; direction?: string | null };
}): ReactNode {
  const words = strength && direction ? strengths[`${strength} ${direction}`] : null;
  return words ? <Tag>{words}</Tag> : null;
}
