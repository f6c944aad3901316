import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useHasRole } from '../../app/viewer.ts';
import { handlingPaths } from '../../features/consultations/handling/handling-words.tsx';
import { MyConsultRow } from '../../features/consultations/my-consult-row.tsx';
import { QueueRow } from '../../features/consultations/queue/queue-row.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { LevelPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Stack, VisuallyHidden } from '../../ui/layout/layout.tsx';
import { List } from '../../ui/list/list.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';

const document = graphql(`
  query LevelPage($open: Boolean!, $after: String) {
    levelConsults(open: $open, first: 20, after: $after) {
      nodes {
        id
        state
        viewerHandling
        ...QueueRow
        ...MyConsultRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const isOver = (search: string): boolean => new URLSearchParams(search).get('visa') === 'avslutade';

const page = pageQuery(
  document,
  ({ request }) => {
    const { search, searchParams } = new URL(request.url);
    return { open: !isOver(search), after: searchParams.get('efter') };
  },
  { fresh: true },
);

export const loader = page.loader;

/** Every question of the levels the viewer leads: who has it, how much time is left, and what the lead may do. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { nodes, pageInfo } = page.usePage().data.levelConsults;
  const leads = useHasRole('LEVEL_LEAD');
  const over = isOver(useLocation().search);
  if (!leads) return notFound();
  const address = over ? `${paths.levelConsults()}?visa=avslutade` : paths.levelConsults();
  return (
    <Stack gap={5}>
      <PageTitle section={t`Konsultation`}>{t`Nivåns frågor`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.consults(), name: <Trans>Konsultation</Trans> }]} />
      <h1>
        <Trans>Nivåns frågor</Trans>
      </h1>
      <Tabs
        label={t`Vilka frågor`}
        tabs={[
          { to: paths.levelConsults(), name: t`Pågående`, current: !over },
          { to: `${paths.levelConsults()}?visa=avslutade`, name: t`Avslutade`, current: over },
        ]}
      />
      {nodes.length === 0 ? (
        <EmptyState>
          {over ? (
            <Trans>Ingen fråga är avslutad ännu.</Trans>
          ) : (
            <Trans>Ingen fråga är på gång. Här står varje fråga som nivån ska besvara.</Trans>
          )}
        </EmptyState>
      ) : (
        <List label={t`Nivåns frågor`}>
          {nodes.map((consult) =>
            over ? <MyConsultRow key={consult.id} consult={consult} /> : <OpenRow key={consult.id} consult={consult} />,
          )}
        </List>
      )}
      {pageInfo.hasNextPage ? (
        <p>
          <ButtonLink to={`${address}${over ? '&' : '?'}efter=${pageInfo.endCursor ?? ''}`} look="plain">
            <Trans>Nästa sida</Trans>
          </ButtonLink>
        </p>
      ) : null}
    </Stack>
  );
}

function OpenRow({ consult }: { consult: LevelPageQuery['levelConsults']['nodes'][number] }): ReactNode {
  const mayAssign = consult.viewerHandling.includes('ASSIGN');
  return (
    <QueueRow
      consult={consult}
      to={paths.consult}
      standing
      action={({ id, title }) =>
        mayAssign ? (
          <ButtonLink to={paths.handling(id, handlingPaths.ASSIGN)} look="quiet">
            <Trans>Tilldela</Trans>
            <VisuallyHidden> {title}</VisuallyHidden>
          </ButtonLink>
        ) : null
      }
    />
  );
}
