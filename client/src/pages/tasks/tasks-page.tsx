import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../app/page-title.tsx';
import { SignInFirst } from '../../app/sign-in-first.tsx';
import { useShell } from '../../app/viewer.ts';
import { TaskList } from '../../features/tasks/task-list.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Lead, Stack } from '../../ui/layout/layout.tsx';
import { NextPage } from '../../ui/next-page/next-page.tsx';

const document = graphql(`
  query TasksPage($after: String) {
    myTasks(first: 30, after: $after) {
      nodes {
        id
        ...TaskRow
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

export function Component(): ReactNode {
  const { t } = useLingui();
  const { viewer } = useShell();
  const { nodes, pageInfo } = page.usePage().data.myTasks;
  if (!viewer.signedIn) {
    return (
      <SignInFirst title={t`Mina uppgifter`}>
        <Trans>Logga in för att se vad som väntar på dig.</Trans>
      </SignInFirst>
    );
  }
  return (
    <Stack gap={5}>
      <PageTitle>{t`Mina uppgifter`}</PageTitle>
      <h1>
        <Trans>Mina uppgifter</Trans>
      </h1>
      {nodes.length === 0 ? (
        <Lead>
          <Trans>Inget väntar på dig. Här visas det som någon annan har lämnat över till dig eller till en roll du har.</Trans>
        </Lead>
      ) : (
        <TaskList tasks={nodes} label={t`Uppgifter`} />
      )}
      <NextPage pageInfo={pageInfo} />
    </Stack>
  );
}
