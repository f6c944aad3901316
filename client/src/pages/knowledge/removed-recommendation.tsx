import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { inRegion, paths } from '../../app/paths.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { AddressPrefix, Link } from '../../ui/link/link.tsx';
import { RecommendationCrumbs } from './recommendation-crumbs.tsx';
import type { RecommendationPageData } from './recommendation-query.ts';

/** A recommendation that the text no longer has: since when and why, and how it read. A link to it may be years old. */
export function RemovedRecommendation({ data: { removedPart } }: { data: RecommendationPageData }): ReactNode {
  const artefact = removedPart?.lastVersion?.artefact;
  if (!removedPart?.removedIn || !artefact?.publishedVersion) return notFound();
  const { nodeId, title, removedIn, keptBy } = removedPart;
  return (
    <Stack gap={5}>
      <PageTitle section={inReadersLanguage(artefact.publishedVersion.title)}>{inReadersLanguage(title)}</PageTitle>
      <RecommendationCrumbs artefact={artefact} place={{ path: artefact.path, title }} />
      <h1>
        <Localised value={title} />
      </h1>
      <Banner tone="drift" title={<Trans>Rekommendationen är borttagen i version {removedIn.number}</Trans>}>
        <p>
          <Trans>Så motiveras den nya versionen: {removedIn.changeNote}</Trans>
        </p>
        <p>
          <Link to={paths.changeOf(artefact.slug, removedIn.number, nodeId)}>
            <Trans>Läs rekommendationen så som den löd</Trans>
          </Link>
        </p>
        {keptBy.length > 0 ? <KeptBy artefact={artefact} keptBy={keptBy} /> : null}
        <p>
          <Link to={artefact.path}>
            <Trans>Läs texten som den är nu</Trans>
          </Link>
        </p>
      </Banner>
    </Stack>
  );
}

type KeptByProps = {
  artefact: { path: string };
  keptBy: NonNullable<RecommendationPageData['removedPart']>['keptBy'];
};

/** Whoever goes on reading it, and where: it has another address there. */
function KeptBy({ artefact, keptBy }: KeptByProps): ReactNode {
  return (
    <AddressPrefix value="">
      {keptBy.map(({ nodeId, organisationNode: { slug, name } }) => (
        <p key={nodeId}>
          <Trans>Den gäller fortfarande i {name}.</Trans>{' '}
          <Link to={inRegion(`${artefact.path}/${nodeId}`, slug)}>
            <Trans>Läs den där</Trans>
          </Link>
        </p>
      ))}
    </AddressPrefix>
  );
}
