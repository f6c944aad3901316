import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { RegionsAside } from '../../features/publishing/reading/regions-aside.tsx';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { Section, Stack } from '../../ui/layout/layout.tsx';
import { Pairs } from '../../ui/list/list.tsx';
import { OwnWords } from '../../ui/marked-text/marked-text.tsx';
import { ScreenOnly } from '../../ui/screen-only/screen-only.tsx';
import type { RecommendationData } from './recommendation-query.ts';

/** Beside a recommendation: whom it is for, and where to ask further. */
export function RecommendationAside({
  recommendation: { nodeId, professions, patientGroups, patientNeeds, artefact },
  canAdapt,
}: {
  recommendation: RecommendationData;
  canAdapt: boolean;
}): ReactNode {
  const { t } = useLingui();
  const own = (attribute: string, words: string): ReactNode => (
    <OwnWords part={nodeId} attribute={attribute} inline>
      {words}
    </OwnWords>
  );
  const rows: [ReactNode, ReactNode][] = [
    [<Trans key="p">Yrken</Trans>, own('professions', professions.length > 0 ? professions.map(({ name }) => name).join(', ') : t`alla`)],
  ];
  if (patientGroups.length > 0)
    rows.push([<Trans key="g">Patientgrupper</Trans>, own('patientGroups', patientGroups.map(({ name }) => name).join(', '))]);
  if (patientNeeds.length > 0)
    rows.push([<Trans key="n">Svarar mot</Trans>, own('patientNeeds', patientNeeds.map((need) => inReadersLanguage(need)).join('; '))]);
  return (
    <Stack gap={6} as="aside">
      <Section title={<Trans>För vilka</Trans>} level={3}>
        <Pairs rows={rows} />
      </Section>
      <ScreenOnly>
        <Stack gap={6}>
          <RegionsAside slug={artefact.slug} node={nodeId} canAdapt={canAdapt} />
          <Section title={<Trans>Hittade du inte svaret?</Trans>} level={3}>
            <ButtonLink to={paths.newConsult()} look="quiet">
              <Trans>Fråga en konsult</Trans>
            </ButtonLink>
          </Section>
        </Stack>
      </ScreenOnly>
    </Stack>
  );
}
