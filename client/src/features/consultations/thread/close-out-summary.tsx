import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { patientOutcomes, referralEffects } from 'shared/consultations/consult-close-out.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { CloseOutSummaryFragment } from '../../../graphql/generated/graphql.ts';
import { usePart } from '../../../graphql/use-part.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { Pairs } from '../../../ui/list/list.tsx';

const fragment = graphql(`
  fragment CloseOutSummary on Consult {
    id
    closeOut {
      patientOutcome
      referralEffect
      patientValue
      providerValue
      learned
    }
  }
`);

/** What the answer led to, as the asker said when closing; for the one who answered too. */
export function CloseOutSummary({ consult }: { consult: FragmentType<CloseOutSummaryFragment> }): ReactNode {
  const { closeOut } = usePart(fragment, consult);
  if (!closeOut) return null;
  const { patientOutcome, referralEffect, patientValue, providerValue, learned } = closeOut;
  const rows: [ReactNode, ReactNode][] = [
    [<Trans key="patient">För patienten</Trans>, inReadersLanguage(patientOutcomes[patientOutcome])],
    [<Trans key="referral">Remiss</Trans>, inReadersLanguage(referralEffects[referralEffect])],
    [<Trans key="value">Värde för patienten</Trans>, patientValue == null ? null : <Trans key="of5">{patientValue} av 5</Trans>],
    [<Trans key="provider">Värde i arbetet</Trans>, providerValue == null ? null : <Trans key="of5">{providerValue} av 5</Trans>],
    [<Trans key="learned">Tar med sig</Trans>, learned ?? null],
  ];
  return (
    <Section title={<Trans>Vad svaret ledde till</Trans>}>
      <Pairs rows={rows.filter(([, value]) => value !== null)} />
    </Section>
  );
}
