import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { BUSINESS_DAY } from 'shared/consultations/clock-limits.ts';
import { Tag } from '../../../ui/tag/tag.tsx';

const MINUTES_OF_HOUR = 60;
const MINUTES_OF_DAY = BUSINESS_DAY / 60_000;

/** How much working time is left, in the hours of the unit that owes the next step; below zero, how long ago it ran out. */
export function TimeLeft({ minutes }: { minutes: number }): ReactNode {
  const late = minutes < 0;
  return (
    <Tag tone={late ? 'late' : 'wait'}>
      {late ? (
        <Trans>
          <Worked minutes={-minutes} /> över tiden
        </Trans>
      ) : (
        <Trans>
          <Worked minutes={minutes} /> kvar
        </Trans>
      )}
    </Tag>
  );
}

function Worked({ minutes }: { minutes: number }): ReactNode {
  if (minutes >= MINUTES_OF_DAY) return <Plural value={Math.floor(minutes / MINUTES_OF_DAY)} one="# arbetsdag" other="# arbetsdagar" />;
  if (minutes >= MINUTES_OF_HOUR)
    return <Plural value={Math.floor(minutes / MINUTES_OF_HOUR)} one="# arbetstimme" other="# arbetstimmar" />;
  return <Trans>mindre än en arbetstimme</Trans>;
}
