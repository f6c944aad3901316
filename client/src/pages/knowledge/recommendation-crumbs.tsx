import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Localised as LocalisedValue } from 'shared/text/localised.ts';
import { paths } from '../../app/paths.ts';
import { Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';

type Title = LocalisedValue<string> | { sv: string; en: string | null };

type Props = {
  artefact: { path: string; publishedVersion: { title: Title } | null };
  place: { path: string; title: Title };
};

/** The way down to a recommendation: its guideline, and the part it stands in where that is not the guideline itself. */
export function RecommendationCrumbs({ artefact, place }: Props): ReactNode {
  return (
    <Breadcrumb
      steps={[
        { to: paths.knowledge(), name: <Trans>Kunskap</Trans> },
        ...(artefact.publishedVersion ? [{ to: artefact.path, name: <Localised value={artefact.publishedVersion.title} /> }] : []),
        ...(place.path === artefact.path ? [] : [{ to: place.path, name: <Localised value={place.title} /> }]),
      ]}
    />
  );
}
