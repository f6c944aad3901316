import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { bodyCategories, stances } from 'shared/review/review-words.ts';
import type { RoundFiguresFragment } from '../../graphql/generated/graphql.ts';
import { formatNumber } from '../../i18n/format.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { TrustStrip } from '../../ui/list/list.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { wordOf } from './words.ts';

/** What tells how a round goes. */
graphql(`
  fragment RoundFigures on ReviewRound {
    id
    kind
    opens
    closes
    state
    withdrawnAt
    isPast
    invited
    answered
    comments
    lateComments
    responded
    coverage {
      category
      invited
      bodies
      answered
    }
    tally {
      stance
      bodies
      late
    }
  }
`);

/** How a round goes: asked, answered, commented, responded, and which category has not answered. */
export function RoundFigures({ round }: { round: RoundFiguresFragment }): ReactNode {
  const silent = round.coverage.filter(({ invited, answered }) => invited > answered);
  return (
    <TrustStrip
      items={[
        [<Trans key="i">Inbjudna</Trans>, round.invited],
        [
          <Trans key="a" context="antal">
            Svar
          </Trans>,
          round.answered,
        ],
        [<Trans key="c">Synpunkter</Trans>, formatNumber(round.comments)],
        ...(round.lateComments > 0 ? [[<Trans key="l">varav sent inkomna</Trans>, formatNumber(round.lateComments)] as const] : []),
        [<Trans key="r">Besvarade</Trans>, formatNumber(round.responded)],
        ...silent.map(
          ({ category, invited, answered }) =>
            [
              <Trans key={category}>Saknar svar från</Trans>,
              <Trans key={`${category} of`}>
                {wordOf(bodyCategories, category)} ({invited - answered} av {invited})
              </Trans>,
            ] as const,
        ),
      ]}
    />
  );
}

type Standing = Pick<RoundFiguresFragment, 'state' | 'isPast' | 'opens' | 'closes' | 'withdrawnAt'>;

/** Where a round stands, in words. */
export function RoundState({ round }: { round: Standing }): ReactNode {
  if (round.withdrawnAt)
    return (
      <Tag>
        <Trans>avbruten</Trans>
      </Tag>
    );
  if (round.state === 'CLOSED')
    return (
      <Tag tone="good">
        <Trans>avslutad</Trans>
      </Tag>
    );
  if (round.state === 'PLANNED')
    return (
      <Tag>
        <Trans>
          planerad {round.opens} till {round.closes}
        </Trans>
      </Tag>
    );
  return (
    <Tag tone="wait">{round.isPast ? <Trans>svarstiden gick ut {round.closes}</Trans> : <Trans>öppen till {round.closes}</Trans>}</Tag>
  );
}

/** Who stands where: bodies that answered on time; late ones are told beside. */
export function StanceTally({ tally }: { tally: RoundFiguresFragment['tally'] }): ReactNode {
  return (
    <TrustStrip
      items={tally.map(({ stance, bodies, late }) => [
        wordOf(stances, stance),
        late > 0 ? (
          <Trans key={stance}>
            {bodies} (och {late} för sent)
          </Trans>
        ) : (
          bodies
        ),
      ])}
    />
  );
}
