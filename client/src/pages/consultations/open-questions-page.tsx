import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useHasRole } from '../../app/viewer.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Dotted, List, ListRow } from '../../ui/list/list.tsx';

const document = graphql(`
  query OpenQuestionsPage($after: String) {
    openQuestions(first: 20, after: $after) {
      nodes {
        id
        reference
        topicName
        title
        answeredAt
        viewerIs
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const page = pageQuery(document, ({ request }) => ({ after: new URL(request.url).searchParams.get('efter') }), { fresh: true });

export const loader = page.loader;

/** Questions that were answered without anything published to rest on: where knowledge is missing. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { nodes, pageInfo } = page.usePage().data.openQuestions;
  const reads = useHasRole('CONSULT_RESPONDER', 'CONSULT_TRIAGE', 'LEVEL_LEAD', 'CENTRE_EDITOR');
  if (!reads) return notFound();
  return (
    <Stack gap={5}>
      <PageTitle section={t`Konsultation`}>{t`Kunskap saknas`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.consults(), name: <Trans>Konsultation</Trans> }]} />
      <h1>
        <Trans>Kunskap saknas</Trans>
      </h1>
      <p>
        <Trans>
          Frågor vars svar inte hade något publicerat att vila på. När ett ämne får många sådana på ett år föreslås redaktionen en
          utvärdering, och när många frågar om ett ämne en kurs.
        </Trans>
      </p>
      {nodes.length === 0 ? (
        <EmptyState>
          <Trans>Alla svar vilar på något publicerat. Svar som är märkta med att kunskap saknas samlas här.</Trans>
        </EmptyState>
      ) : (
        <List label={t`Frågor utan publicerad kunskap`}>
          {nodes.map(({ id, reference, topicName, title, answeredAt, viewerIs }) => (
            <ListRow
              key={id}
              title={viewerIs.length > 0 ? <Link to={paths.consult(id)}>{title ?? topicName}</Link> : topicName}
              detail={
                <Dotted
                  parts={[
                    viewerIs.length > 0 ? topicName : null,
                    reference,
                    answeredAt ? (
                      <Trans key="day">
                        besvarad <Day at={answeredAt} />
                      </Trans>
                    ) : null,
                  ]}
                />
              }
            />
          ))}
        </List>
      )}
      {pageInfo.hasNextPage ? (
        <p>
          <ButtonLink to={`?efter=${pageInfo.endCursor ?? ''}`} look="plain">
            <Trans>Äldre frågor</Trans>
          </ButtonLink>
        </p>
      ) : null}
    </Stack>
  );
}
