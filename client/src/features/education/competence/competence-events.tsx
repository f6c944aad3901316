import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { CompetenceEventFieldsFragment, ScaleFieldsFragment } from '../../../graphql/generated/graphql.ts';
import { Day } from '../../../i18n/day.tsx';
import { CellDetail, Table } from '../../../ui/table/table.tsx';
import { levelWord, momentWord } from './level-words.tsx';

graphql(`
  fragment CompetenceEventFields on CompetenceEvent {
    kind
    level
    moment
    on
    validUntil
    comment
  }
`);

type Event = CompetenceEventFieldsFragment;

/** All that is known of a competence, day by day. */
export function CompetenceEvents({
  name,
  scale,
  events,
}: {
  name: string;
  scale: readonly ScaleFieldsFragment[];
  events: readonly Event[];
}): ReactNode {
  const { t } = useLingui();
  return (
    <Table
      caption={name}
      rows={events.map((event, index) => ({ ...event, key: `${event.on} ${index}` }))}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'on',
          name: t`Dag`,
          cell: ({ on }) => <Day at={on} />,
        },
        { key: 'what', name: t`Hur det är känt`, cell: (event) => <How event={event} /> },
        { key: 'level', name: t`Nivå`, cell: ({ level }) => (typeof level === 'number' ? levelWord(scale, level) : '–') },
      ]}
    />
  );
}

function How({ event: { kind, moment, comment } }: { event: Event }): ReactNode {
  const detail = comment ? <CellDetail>{comment}</CellDetail> : null;
  switch (kind) {
    case 'ASSESSED':
      return (
        <>
          <Trans>din skattning</Trans> {momentWord(moment)}
        </>
      );
    case 'COURSE':
      return <Trans>genomgången kurs</Trans>;
    case 'CONFIRMED':
      return (
        <>
          <Trans>bekräftad av chef</Trans>
          {detail}
        </>
      );
    case 'ASKED':
      return (
        <>
          <Trans>chefen tillfrågad</Trans>
          {detail}
        </>
      );
  }
}
