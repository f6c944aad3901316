import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Level, Levels } from '../../ui/tag/tag.tsx';

/** The care levels a text is for; dashed where it is about children. */
export function AudienceMarks({ levels, track }: { levels: readonly number[]; track: 'ADULT' | 'CHILD' | 'BOTH' }): ReactNode {
  const { t } = useLingui();
  return (
    <Levels>
      {levels
        .toSorted((a, b) => a - b)
        .map((level) => (
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
