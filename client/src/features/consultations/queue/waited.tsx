import { Plural, Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Tag } from '../../../ui/tag/tag.tsx';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Props = {
  since: string;
  /** When the answer came; null while it is waited for. */
  until: string | null;
  /** The asker wrote last. */
  replied: boolean;
};

/** How long something has waited, or had when it was answered, in words; calendar time, because that is how the asker counts. */
export function Waited({ since, until, replied: wroteLast }: Props): ReactNode {
  const [now] = useState(Date.now);
  const passed = Math.max(0, (until ? Date.parse(until) : now) - Date.parse(since));
  const replied = wroteLast && !until;
  const days = Math.floor(passed / DAY);
  const hours = Math.floor(passed / HOUR);
  return (
    <Tag tone={replied ? 'wait' : 'neutral'}>
      {until ? <Trans>besvarad efter</Trans> : replied ? <Trans>den som frågade skrev för</Trans> : <Trans>väntat</Trans>}{' '}
      {days > 0 ? (
        <Plural value={days} one="# dag" other="# dagar" />
      ) : hours > 0 ? (
        <Plural value={hours} one="# timme" other="# timmar" />
      ) : (
        <Trans>mindre än en timme</Trans>
      )}
      {replied ? <Trans> sedan</Trans> : null}
    </Tag>
  );
}
