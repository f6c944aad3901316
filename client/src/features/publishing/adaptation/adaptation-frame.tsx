import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../../app/page-title.tsx';
import { paths } from '../../../app/paths.ts';
import { inReadersLanguage } from '../../../i18n/localised.tsx';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import type { AdaptationHead } from './adaptation-fields.ts';

/** The name of the text that is adapted, in the reader's language. */
export function adaptedTitle({ artefact }: AdaptationHead): string {
  return artefact.publishedVersion ? inReadersLanguage(artefact.publishedVersion.title) : artefact.slug;
}

type Props = { adaptation: AdaptationHead; title: string; isOverview?: boolean; children: ReactNode };

/** What stands around every page of one adaptation: where one is, and the way back to its parts. */
export function AdaptationFrame({ adaptation, title, isOverview = false, children }: Props): ReactNode {
  const { t } = useLingui();
  const { artefact, organisationNode } = adaptation;
  return (
    <Stack gap={5}>
      <PageTitle section={isOverview ? t`Redaktion` : `${adaptedTitle(adaptation)}, ${organisationNode.name}`}>{title}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.editorial(), name: <Trans>Redaktion</Trans> },
          ...(isOverview
            ? []
            : [
                {
                  to: paths.adaptation(organisationNode.slug, artefact.slug),
                  name: (
                    <>
                      {adaptedTitle(adaptation)}, {organisationNode.name}
                    </>
                  ),
                },
              ]),
        ]}
      />
      {children}
    </Stack>
  );
}
