import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { listOf } from '../../i18n/format.ts';
import { Small } from '../../ui/layout/layout.tsx';
import { Level, Levels } from '../../ui/tag/tag.tsx';

type Audience = { levels: readonly number[]; track: 'ADULT' | 'CHILD' | 'BOTH' };

/** The care levels a text is for; dashed where it is about children. */
export function AudienceMarks({ levels, track }: Audience): ReactNode {
  const { t } = useLingui();
  return (
    <Levels>
      {inOrder(levels).map((level) => (
        <Level
          key={level}
          short={`N${level}`}
          label={track === 'CHILD' ? t`Nivå ${level}, barn och unga` : t`Nivå ${level}`}
          child={track === 'CHILD'}
        />
      ))}
    </Levels>
  );
}

/** The care levels a text is for with what the marks mean, where a page says it once. */
export function AudienceInWords({ levels, track }: Audience): ReactNode {
  if (levels.length === 0) return null;
  return (
    <>
      <AudienceMarks levels={levels} track={track} />
      <Small>
        <Trans>För vårdnivå {listOf(inOrder(levels).map(String))}.</Trans>
      </Small>
    </>
  );
}

const inOrder = (levels: readonly number[]): number[] => levels.toSorted((a, b) => a - b);
