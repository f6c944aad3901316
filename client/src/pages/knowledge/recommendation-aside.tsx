import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { Section, Stack } from '../../ui/layout/layout.tsx';
import { Pairs } from '../../ui/list/list.tsx';
import type { RecommendationData } from './recommendation-query.ts';

/** Beside a recommendation: whom it is for, and where to ask further. */
export function RecommendationAside({
  recommendation: { professions, patientGroups, patientNeeds },
}: {
  recommendation: RecommendationData;
}): ReactNode {
  const { t } = useLingui();
  const rows: [ReactNode, ReactNode][] = [
    [<Trans key="p">Yrken</Trans>, professions.length > 0 ? professions.map(({ name }) => name).join(', ') : t`alla`],
  ];
  if (patientGroups.length > 0) rows.push([<Trans key="g">Patientgrupper</Trans>, patientGroups.map(({ name }) => name).join(', ')]);
  if (patientNeeds.length > 0)
    rows.push([<Trans key="n">Svarar mot</Trans>, patientNeeds.map((need) => inReadersLanguage(need)).join('; ')]);
  return (
    <Stack gap={6} as="aside">
      <Section title={<Trans>För vilka</Trans>} level={3}>
        <Pairs rows={rows} />
      </Section>
      <Section title={<Trans>Hittade du inte svaret?</Trans>} level={3}>
        <ButtonLink to={paths.newConsult()} look="quiet">
          <Trans>Fråga en konsult</Trans>
        </ButtonLink>
      </Section>
    </Stack>
  );
}
