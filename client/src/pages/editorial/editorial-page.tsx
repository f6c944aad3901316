import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { SignInFirst } from '../../app/sign-in-first.tsx';
import { useShell } from '../../app/viewer.ts';
import { EditionStateTag } from '../../features/publishing/edition-state.tsx';
import { KindName } from '../../features/publishing/kind-words.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Localised } from '../../i18n/localised.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { NextPage } from '../../ui/next-page/next-page.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { EditorialHead } from './editorial-head.tsx';

const document = graphql(`
  query EditorialPage($after: String) {
    editorialArtefacts(first: 30, after: $after) {
      nodes {
        id
        slug
        kind
        ownerName
        status
        publishedVersion {
          id
          number
          title {
            sv
            en
          }
          reviewOverdue
        }
        draft {
          id
          title {
            sv
            en
          }
          state
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const page = pageQuery(document, ({ request }) => ({ after: new URL(request.url).searchParams.get('efter') }));

export const loader = page.loader;

/** The texts the viewer works with, and where their editions stand. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { viewer } = useShell();
  const { nodes, pageInfo } = page.usePage().data.editorialArtefacts;
  if (!viewer.signedIn) {
    return (
      <SignInFirst title={t`Redaktion`}>
        <Trans>Logga in för att skriva, fastställa eller publicera.</Trans>
      </SignInFirst>
    );
  }
  // Who is asked to answer, or reads in a panel, has nothing behind the tabs of those who write.
  if (nodes.length === 0 && viewer.roles.every(({ role }) => role === 'PANEL_MEMBER')) {
    return (
      <Stack gap={5}>
        <PageTitle>{t`Redaktion`}</PageTitle>
        <h1>
          <Trans>Redaktion</Trans>
        </h1>
        <EmptyState>
          <Trans>
            Du arbetar inte med någon text. Det du är ombedd att läsa eller svara på står under <Link to={paths.tasks()}>Uppgifter</Link>.
          </Trans>
        </EmptyState>
      </Stack>
    );
  }
  return (
    <Stack gap={5}>
      <PageTitle>{t`Redaktion`}</PageTitle>
      <EditorialHead current="texts" />
      {nodes.length === 0 ? (
        <EmptyState>
          <Trans>
            Du arbetar inte med någon text. Här visas de texter som hör till den del av vården där du har en redaktionell roll, och de vars
            arbetsgrupp du är med i.
          </Trans>
        </EmptyState>
      ) : (
        <List label={t`Texter`}>
          {nodes.map(({ id, slug, kind, ownerName, status, publishedVersion, draft }) => (
            <ListRow
              key={id}
              title={
                <Link to={`/redaktion/text/${slug}`}>
                  <Localised value={(publishedVersion ?? draft)?.title ?? { sv: slug }} />
                </Link>
              }
              state={
                <>
                  {draft ? <EditionStateTag state={draft.state} /> : null}
                  {status === 'RETIRED' ? (
                    <Tag>
                      <Trans>tagen ur bruk</Trans>
                    </Tag>
                  ) : null}
                  {publishedVersion?.reviewOverdue ? (
                    <Tag tone="late">
                      <Trans>granskning försenad</Trans>
                    </Tag>
                  ) : null}
                </>
              }
              detail={
                <>
                  <KindName kind={kind} /> · <Trans>version {publishedVersion?.number ?? '–'}</Trans> · {ownerName}
                </>
              }
            />
          ))}
        </List>
      )}
      <NextPage pageInfo={pageInfo} />
    </Stack>
  );
}
