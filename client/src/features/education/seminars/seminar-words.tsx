import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { seminarKinds, type SeminarKind } from 'shared/education/seminars/seminar-words.ts';
import { formatDate, formatTime } from '../../../i18n/format.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';

/** What a seminar is, in the reader's language. */
export function seminarKindName(kind: SeminarKind): string {
  return inReadersLanguage(seminarKinds[kind]);
}

/** 2026-12-03, 15:00–16:00: when a meeting is, Swedish time. */
export function meetingTime({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string {
  return `${formatDate(startsAt)}, ${formatTime(startsAt)}–${formatTime(endsAt)}`;
}

type State = {
  capacity: number;
  taken: number;
  cancelledAt?: string | null;
  viewerSeated?: boolean | null;
  viewerWaitingNumber?: number | null;
};

/** Where the viewer stands in a seminar, or how much room there is. */
export function SeminarState({ capacity, taken, cancelledAt, viewerSeated, viewerWaitingNumber }: State): ReactNode {
  if (cancelledAt)
    return (
      <Tag tone="late">
        <Trans>inställt</Trans>
      </Tag>
    );
  if (viewerSeated)
    return (
      <Tag tone="good">
        <Trans>du har plats</Trans>
      </Tag>
    );
  if (viewerWaitingNumber)
    return (
      <Tag tone="wait">
        <Trans>du är nummer {viewerWaitingNumber} i väntelistan</Trans>
      </Tag>
    );
  if (taken >= capacity)
    return (
      <Tag>
        <Trans>fullt, väntelista</Trans>
      </Tag>
    );
  return (
    <Tag>
      <Plural value={capacity - taken} one="# plats kvar" other="# platser kvar" />
    </Tag>
  );
}
