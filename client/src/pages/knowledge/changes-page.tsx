import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { readIn, useRegion } from '../../app/region.ts';
import { AdaptationLog } from '../../features/publishing/adaptation/adaptation-log.tsx';
import { ChainChanges } from '../../features/publishing/adaptation/chain-changes.tsx';
import { CreditedWords } from '../../features/review/credited-words.tsx';
import { LevelsOfVersion } from '../../features/publishing/levels-of-version.tsx';
import { VersionDifference } from '../../features/publishing/version-difference.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { Lead, Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { NextPage } from '../../ui/next-page/next-page.tsx';
import { Tag } from '../../ui/tag/tag.tsx';

const document = graphql(`
  query ChangesPage($slug: String!, $place: String!, $regional: Boolean!, $after: String) {
    adaptationVersions(slug: $slug, at: $place, after: $after) @include(if: $regional) {
      nodes {
        ...LoggedAdaptation @unmask
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    chainChanges(slug: $slug, at: $place) @include(if: $regional) {
      nodes {
        ...ChainChangeFields @unmask
      }
    }
    artefact(slug: $slug) {
      id
      kind
      slug
      path
      publishedVersion {
        id
        title {
          sv
          en
        }
      }
      versions(first: 100) {
        nodes {
          id
          number
          publishedAt
          changeNote
          erratum
          provenance
          hash
          publishedByName
          approvedByName
          review {
            ...CreditedWords @unmask
          }
        }
      }
    }
  }
`);

const page = pageQuery(document, ({ params, request }) => {
  const { place, regional } = readIn(params);
  return { slug: params['slug'] ?? '', place, regional, after: new URL(request.url).searchParams.get('efter') };
});

export const loader = page.loader;

/** Every version of a text, and what differs between any two; where a region is read, first what it and those above it have decided about it. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const region = useRegion();
  const { artefact, adaptationVersions, chainChanges } = page.usePage().data;
  const title = artefact?.publishedVersion?.title;
  if (!artefact || !title) return notFound();
  const versions = artefact.versions.nodes;
  const to = versions.find(({ number }) => number === search.get('till')) ?? versions[0];
  const from = versions.find(({ number }) => number === search.get('fran')) ?? versions[to ? versions.indexOf(to) + 1 : 1];
  const part = search.get('del');
  const credited = (to?.review?.suggestions ?? []).filter(({ nodeId }) => part === null || nodeId === part);
  return (
    <Stack gap={6}>
      <Stack gap={4}>
        <PageTitle section={inReadersLanguage(title)}>{t`Ändringslogg`}</PageTitle>
        <Breadcrumb
          steps={[
            { to: paths.knowledge(), name: <Trans>Kunskap</Trans> },
            { to: artefact.path, name: <Localised value={title} /> },
          ]}
        />
        <h1>
          <Trans>Ändringslogg</Trans>
        </h1>
        <Lead>
          <Localised value={title} />
        </Lead>
      </Stack>
      {region && adaptationVersions ? (
        <Section title={<Trans>Anpassningar som läses i {region.name}</Trans>}>
          {adaptationVersions.nodes.length + (chainChanges?.nodes.length ?? 0) > 0 ? (
            <Stack gap={4}>
              <ChainChanges changes={chainChanges?.nodes ?? []} />
              <LevelsOfVersion version={versions[0]?.id} told={adaptationVersions.nodes}>
                <AdaptationLog artefact={artefact} versions={adaptationVersions.nodes} />
              </LevelsOfVersion>
              <NextPage pageInfo={adaptationVersions.pageInfo} />
            </Stack>
          ) : (
            <p>
              <Trans>{region.name} har alltid följt den nationella texten.</Trans>
            </p>
          )}
        </Section>
      ) : null}
      <Section title={region ? <Trans>Den nationella textens versioner</Trans> : <Trans>Versioner</Trans>}>
        <List label={t`Versioner`}>
          {versions.map((version, index) => {
            const older = versions[index + 1];
            return (
              <ListRow
                key={version.id}
                title={
                  <Link to={paths.version(version.id)}>
                    <Trans>Version {version.number}</Trans>
                  </Link>
                }
                state={
                  version.erratum ? (
                    <Tag tone="wait">
                      <Trans>rättelse</Trans>
                    </Tag>
                  ) : null
                }
                detail={
                  <>
                    <Day at={version.publishedAt} /> · {version.changeNote}
                    {version.provenance === 'IMPORTED' ? (
                      <>
                        {' '}
                        · <Trans>hämtad från annat håll, ej granskad här</Trans>
                      </>
                    ) : (
                      <>
                        {' '}
                        · <Trans>fastställd av {version.approvedByName ?? '–'}</Trans>
                      </>
                    )}
                  </>
                }
                action={
                  older ? (
                    <ButtonLink look="quiet" to={`?fran=${older.number}&till=${version.number}`}>
                      <Trans>Se skillnad mot {older.number}</Trans>
                    </ButtonLink>
                  ) : null
                }
              />
            );
          })}
        </List>
      </Section>
      {from && to ? (
        <Section
          title={
            <Trans>
              Skillnad mellan {from.number} och {to.number}
            </Trans>
          }
        >
          <Stack gap={4}>
            {part ? (
              <Small>
                <Trans>Bara en del av texten visas.</Trans>{' '}
                <Link to={`?fran=${from.number}&till=${to.number}`}>
                  <Trans>Visa allt som skiljer</Trans>
                </Link>
              </Small>
            ) : null}
            <VersionDifference from={from.id} to={to.id} node={part} />
            {credited.length > 0 ? (
              <CreditedWords
                words={credited}
                linked={({ nodeId }, name) =>
                  nodeId === part ? name : <Link to={`?fran=${from.number}&till=${to.number}&del=${nodeId}`}>{name}</Link>
                }
              />
            ) : null}
          </Stack>
        </Section>
      ) : null}
      <Small>
        <Trans>Varje version är oföränderlig. Kontrollsumma för den senaste: {versions[0]?.hash.slice(0, 16) ?? '–'}…</Trans>{' '}
        <Link to={artefact.path}>
          <Trans>Till texten</Trans>
        </Link>
      </Small>
    </Stack>
  );
}
