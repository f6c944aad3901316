import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../app/page-title.tsx';
import { KindName } from '../../features/publishing/kind-words.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { Localised } from '../../i18n/localised.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { NextPage } from '../../ui/next-page/next-page.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { EditorialHead } from './editorial-head.tsx';

const document = graphql(`
  query ReviewsPage($after: String) {
    reviewOverdue(first: 50, after: $after) {
      nodes {
        id
        subject
        kind
        title {
          sv
          en
        }
        organisationName
        number
        reviewBy
        overdue
        path
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

/** Texts and adaptations whose review date has passed or is near, the most overdue first. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { nodes, pageInfo } = page.usePage().data.reviewOverdue;
  return (
    <Stack gap={5}>
      <PageTitle section={t`Redaktion`}>{t`Att granska`}</PageTitle>
      <EditorialHead current="reviews" />
      {nodes.length === 0 ? (
        <EmptyState>
          <Trans>Ingen text behöver granskas de närmaste 90 dagarna. Här visas de som gör det, de mest försenade först.</Trans>
        </EmptyState>
      ) : (
        <List label={t`Att granska`}>
          {nodes.map(({ id, subject, kind, title, organisationName, number, reviewBy, overdue, path }) => (
            <ListRow
              key={id}
              title={
                <Link to={path}>
                  <Localised value={title} />
                </Link>
              }
              state={
                overdue ? (
                  <Tag tone="late">
                    <Trans>granskning försenad</Trans>
                  </Tag>
                ) : null
              }
              detail={
                <>
                  {subject === 'ADAPTATION' ? <Trans>Anpassning</Trans> : <KindName kind={kind} />} · <Trans>version {number}</Trans> ·{' '}
                  {organisationName} ·{' '}
                  <Trans>
                    granskas senast <Day at={reviewBy} />
                  </Trans>
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
