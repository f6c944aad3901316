import { Trans, useLingui } from '@lingui/react/macro';
import { useContext, type ReactNode } from 'react';
import { listOf } from '../../i18n/format.ts';
import { Small } from '../../ui/layout/layout.tsx';
import { Level, Levels } from '../../ui/tag/tag.tsx';
import { ReadingContext } from './document/reading.ts';

type Audience = { levels: readonly number[]; track: 'ADULT' | 'CHILD' | 'BOTH' };

/** The care levels a text is for; dashed where it is about children. Nothing in a text that is read plainly. */
export function AudienceMarks({ levels, track }: Audience): ReactNode {
  const { t } = useLingui();
  if (useContext(ReadingContext)?.isPlain) return null;
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
