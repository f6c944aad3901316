import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Details } from '../../ui/details/details.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';

type RoundInBrief = {
  number: number;
  state: string;
  /** Of the edition in work, or of the one readers have. */
  current?: boolean | null;
  withdrawnAt?: string | null;
  tablePublishedAt?: string | null;
  versionNumber?: string | null;
};

type Props = {
  rounds: readonly RoundInBrief[];
  /** The one that is shown. */
  current: number | undefined;
};

/** The rounds of a text, where there are several to choose between: what is left to do in each stands at its name. Those of earlier editions are put away. */
export function RoundTabs({ rounds, current }: Props): ReactNode {
  const { t } = useLingui();
  const nameOf = ({ number, state, withdrawnAt, tablePublishedAt, versionNumber }: RoundInBrief): string => {
    if (withdrawnAt) return t`Remiss ${number}, avbruten`;
    if (state === 'PLANNED') return t`Remiss ${number}, planerad`;
    if (state === 'OPEN') return t`Remiss ${number}, ute`;
    if (!tablePublishedAt) return t`Remiss ${number}, sammanställningen är inte publicerad`;
    return versionNumber ? t`Remiss ${number}, inför version ${versionNumber}` : t`Remiss ${number}, avslutad`;
  };
  const tabsOf = (some: readonly RoundInBrief[]) =>
    some.map((round) => ({ to: `?remiss=${round.number}`, name: nameOf(round), current: round.number === current })).toReversed();
  const present = rounds.filter((round) => round.current);
  const earlier = rounds.filter((round) => !round.current);
  const showsEarlier = earlier.some(({ number }) => number === current);
  return (
    <>
      {present.length > 1 || (present.length > 0 && showsEarlier) ? <Tabs label={t`Textens remisser`} tabs={tabsOf(present)} /> : null}
      {earlier.length > 0 ? (
        <Details key={String(showsEarlier)} open={showsEarlier} summary={<Trans>Tidigare utgåvor ({earlier.length})</Trans>}>
          <Tabs label={t`Remisser av tidigare utgåvor`} tabs={tabsOf(earlier)} />
        </Details>
      ) : null}
    </>
  );
}
