import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { guidelinePlaces } from 'shared/guidelines/guideline-paths.ts';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useShell } from '../../app/viewer.ts';
import { regionSlug } from '../../app/region.ts';
import { FeedLink } from '../../features/notifications/feed-link.tsx';
import { ArtefactRow } from '../../features/publishing/artefact-row.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Lead, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List } from '../../ui/list/list.tsx';
import { NextPage } from '../../ui/next-page/next-page.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';

const document = graphql(`
  query KnowledgePage($kinds: [String!]!, $after: String) {
    nation {
      id
      slug
    }
    artefacts(first: 30, after: $after, kinds: $kinds) {
      nodes {
        id
        ...ArtefactRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const readable = [...Object.keys(guidelinePlaces), 'evaluation', 'qaArticle'];

const page = pageQuery(document, ({ request }) => {
  const { searchParams } = new URL(request.url);
  const kind = searchParams.get('typ');
  return { kinds: kind && readable.includes(kind) ? [kind] : readable, after: searchParams.get('efter') };
});

export const loader = page.loader;

export function Component(): ReactNode {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const region = regionSlug(useParams());
  const { artefacts, nation } = page.usePage().data;
  const { nodes, pageInfo } = artefacts;
  const place = region ?? nation?.slug;
  const kind = search.get('typ') ?? '';
  const { signedIn } = useShell().viewer;
  const tabs = [
    { to: '?', name: t`Allt`, current: !readable.includes(kind) },
    { to: '?typ=nationalGuideline', name: t`Riktlinjer`, current: kind === 'nationalGuideline' },
    { to: '?typ=careProgramme', name: t`Vårdprogram`, current: kind === 'careProgramme' },
    { to: '?typ=carePathway', name: t`Vårdförlopp`, current: kind === 'carePathway' },
    { to: '?typ=assignment', name: t`Uppdrag`, current: kind === 'assignment' },
    { to: '?typ=knowledgeSupport', name: t`Kunskapsstöd`, current: kind === 'knowledgeSupport' },
    { to: '?typ=patientText', name: t`Patienttexter`, current: kind === 'patientText' },
    { to: '?typ=evaluation', name: t`Utvärderingar`, current: kind === 'evaluation' },
    { to: '?typ=qaArticle', name: t`Frågor och svar`, current: kind === 'qaArticle' },
  ];
  return (
    <Stack gap={5}>
      <PageTitle>{t`Kunskap`}</PageTitle>
      <h1>
        <Trans>Kunskap</Trans>
      </h1>
      <Lead>
        <Trans>Vad studierna visar, vad som bör erbjudas och vad konsulter har svarat. Det nyaste först.</Trans>
      </Lead>
      <Tabs label={t`Visa`} tabs={tabs} />
      {kind === 'evaluation' ? (
        <p>
          <Link to={paths.comparison()}>
            <Trans>Jämför två metoder</Trans>
          </Link>{' '}
          ·{' '}
          <Link to={paths.propose()}>
            <Trans>Föreslå en metod</Trans>
          </Link>{' '}
          ·{' '}
          {signedIn ? (
            <>
              <Link to={paths.proposals()}>
                <Trans>Förslag</Trans>
              </Link>{' '}
              ·{' '}
            </>
          ) : null}
          <Link to={paths.evidenceAges()}>
            <Trans>Hur gammalt underlaget är</Trans>
          </Link>
        </p>
      ) : null}
      {nodes.length === 0 ? (
        <EmptyState
          action={
            <Link to="?">
              <Trans>Visa allt</Trans>
            </Link>
          }
        >
          <Trans>Inget är publicerat av det här slaget ännu. Texter visas här när de är fastställda.</Trans>
        </EmptyState>
      ) : (
        <List label={t`Publicerade texter`}>
          {nodes.map((artefact) => (
            <ArtefactRow key={artefact.id} artefact={artefact} />
          ))}
        </List>
      )}
      <NextPage pageInfo={pageInfo} />
      {place ? <FeedLink of={place} /> : null}
    </Stack>
  );
}
