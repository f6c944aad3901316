import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../../app/page-title.tsx';
import { paths } from '../../../app/paths.ts';
import { DecideForm } from '../../../features/education/competence/decide-form.tsx';
import { graphql } from '../../../graphql/generated/gql.ts';
import { pageQuery } from '../../../graphql/page-query.ts';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Lead, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';

const document = graphql(`
  query ConfirmPage($after: String) {
    competenceToConfirm(first: 20, after: $after) {
      nodes {
        confirmationId
        ...DecideForm @unmask
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

/** What staff ask to have confirmed, the oldest first. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const { nodes, pageInfo } = data.competenceToConfirm;
  return (
    <Stack gap={6}>
      <PageTitle section={t`Utbildning`}>{t`Bekräfta kompetens`}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.courses(), name: <Trans>Utbildning</Trans> },
          { to: paths.competence(), name: <Trans>Min kompetens</Trans> },
        ]}
      />
      <Stack gap={3}>
        <h1>
          <Trans>Bekräfta kompetens</Trans>
        </h1>
        <Lead>
          <Trans>Medarbetare som säger att de har nått en nivå. Säg vilken nivå du har sett. Det du svarar går inte att ändra.</Trans>
        </Lead>
      </Stack>
      {nodes.length === 0 ? (
        <EmptyState>
          <Trans>Ingen väntar på dig. När en medarbetare på din enhet ber om det visas det här.</Trans>
        </EmptyState>
      ) : (
        nodes.map((confirmation) => (
          <DecideForm key={confirmation.confirmationId} confirmation={confirmation} onDone={() => void refetch()} />
        ))
      )}
      {pageInfo.hasNextPage ? (
        <p>
          <Link to={`?${new URLSearchParams({ efter: pageInfo.endCursor ?? '' }).toString()}`}>
            <Trans>Visa fler</Trans>
          </Link>
        </p>
      ) : null}
    </Stack>
  );
}
