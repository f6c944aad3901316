import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { inRegion, paths } from '../../app/paths.ts';
import { Day } from '../../i18n/day.tsx';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { AddressPrefix, Link } from '../../ui/link/link.tsx';
import { RecommendationCrumbs } from './recommendation-crumbs.tsx';
import type { RecommendationPageData } from './recommendation-query.ts';

/** A recommendation that the text no longer has: since when and why, and how it read. A link to it may be years old. */
export function RemovedRecommendation({ data: { removedPart } }: { data: RecommendationPageData }): ReactNode {
  const artefact = removedPart?.artefact;
  const guideline = artefact?.publishedVersion;
  if (!removedPart || !artefact || !guideline) return notFound();
  const { title, withdrawnIn } = removedPart;
  return (
    <Stack gap={5}>
      <PageTitle section={inReadersLanguage(guideline.title)}>{inReadersLanguage(title)}</PageTitle>
      <RecommendationCrumbs artefact={artefact} place={{ path: artefact.path, title }} />
      <h1>
        <Localised value={title} />
      </h1>
      {withdrawnIn ? <Withdrawn artefact={artefact} withdrawn={withdrawnIn} /> : <Removed artefact={artefact} part={removedPart} />}
    </Stack>
  );
}

type RemovedPart = NonNullable<RecommendationPageData['removedPart']>;
type Artefact = { slug: string; path: string };

/** The nation has taken it away. */
function Removed({ artefact, part: { nodeId, removedIn, keptBy } }: { artefact: Artefact; part: RemovedPart }): ReactNode {
  if (!removedIn) return null;
  return (
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
      <TextNow path={artefact.path} />
    </Banner>
  );
}

type WithdrawnProps = { artefact: Artefact; withdrawn: NonNullable<RemovedPart['withdrawnIn']> };

/** An organisation had added it, and has taken it away. */
function Withdrawn({ artefact, withdrawn: { organisationNode, publishedAt, changeNote } }: WithdrawnProps): ReactNode {
  return (
    <Banner
      tone="drift"
      title={
        <Trans>
          {organisationNode.name} tog bort sitt tillägg <Day at={publishedAt} />
        </Trans>
      }
    >
      <p>
        <Trans>Så motiveras ändringen: {changeNote}</Trans>
      </p>
      <p>
        <Link to={paths.changes(artefact.slug)}>
          <Trans>Läs i ändringsloggen</Trans>
        </Link>
      </p>
      <TextNow path={artefact.path} />
    </Banner>
  );
}

function TextNow({ path }: { path: string }): ReactNode {
  return (
    <p>
      <Link to={path}>
        <Trans>Läs texten som den är nu</Trans>
      </Link>
    </p>
  );
}

type KeptByProps = {
  artefact: { path: string };
  keptBy: RemovedPart['keptBy'];
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
