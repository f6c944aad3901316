import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Tabs } from '../../ui/tabs/tabs.tsx';

type RoundInBrief = { number: number; state: string; withdrawnAt?: string | null; tablePublishedAt?: string | null };

/** The rounds of a text, where there are several: what is left to do in each stands at its name. */
export function RoundTabs({ rounds, current }: { rounds: readonly RoundInBrief[]; current: number | undefined }): ReactNode {
  const { t } = useLingui();
  const nameOf = ({ number, state, withdrawnAt, tablePublishedAt }: RoundInBrief): string => {
    if (withdrawnAt) return t`Remiss ${number}, avbruten`;
    if (state === 'PLANNED') return t`Remiss ${number}, planerad`;
    if (state === 'OPEN') return t`Remiss ${number}, ute`;
    return tablePublishedAt ? t`Remiss ${number}, avslutad` : t`Remiss ${number}, sammanställningen är inte publicerad`;
  };
  const tabs = rounds.map((round) => ({ to: `?remiss=${round.number}`, name: nameOf(round), current: round.number === current }));
  return <Tabs label={t`Textens remisser`} tabs={tabs.toReversed()} />;
}
