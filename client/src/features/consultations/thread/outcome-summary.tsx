import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { adviceFollowed, patientEffects } from 'shared/consultations/consult-outcome.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { OutcomeSummaryFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { Day } from '../../../i18n/day.tsx';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { Pairs } from '../../../ui/list/list.tsx';

const fragment = graphql(`
  fragment OutcomeSummary on Consult {
    id
    state
    outcomeDueAt
    outcome {
      adviceFollowed
      patientEffect
      referralMade
      learned
    }
  }
`);

/** How it went, or when it will be asked; for the one who answered too. */
export function OutcomeSummary({ consult: reference }: { consult: FragmentType<OutcomeSummaryFragment> }): ReactNode {
  const { state, outcomeDueAt, outcome } = usePart(fragment, reference);
  if (!outcome) {
    return state === 'FOLLOW_UP' && outcomeDueAt ? (
      <p>
        <Trans>
          Uppföljning planerad <Day at={outcomeDueAt} />. Den som frågade berättar då hur det gick.
        </Trans>
      </p>
    ) : null;
  }
  const rows: [ReactNode, ReactNode][] = [
    [<Trans key="followed">Rådet följdes</Trans>, inReadersLanguage(adviceFollowed[outcome.adviceFollowed])],
    [<Trans key="effect">Patienten</Trans>, inReadersLanguage(patientEffects[outcome.patientEffect])],
    [<Trans key="referral">Remiss</Trans>, outcome.referralMade ? <Trans>Skrevs</Trans> : <Trans>Skrevs inte</Trans>],
    [<Trans key="learned">Lärdom</Trans>, outcome.learned ?? null],
  ];
  return (
    <Section title={<Trans>Hur det gick</Trans>}>
      <Pairs rows={rows.filter(([, value]) => value !== null)} />
    </Section>
  );
}
