import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { initiativeKinds } from 'shared/review/plan-words.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useHasRole } from '../../app/viewer.ts';
import { InitiativeForm } from '../../features/review/initiative-form.tsx';
import { wordOf } from '../../features/review/words.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { useAct } from '../../graphql/use-act.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Details } from '../../ui/details/details.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Columns, Lead, Section, Stack } from '../../ui/layout/layout.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { NextPage } from '../../ui/next-page/next-page.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { changeInitiativeMutation, registerInitiativeMutation } from './plan-mutations.ts';

const document = graphql(`
  query InitiativesPage($after: String) {
    initiatives(first: 50, after: $after) {
      nodes {
        id
        name
        kind
        holder
        url
        endedAt
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

/** The register of what goes on outside and bears on what is written here. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const edits = useHasRole('CENTRE_EDITOR');
  const register = useAct(registerInitiativeMutation, refetch);
  const change = useAct(changeInitiativeMutation, refetch);
  const { nodes, pageInfo } = data.initiatives;
  if (!edits) return notFound();
  return (
    <Stack gap={5}>
      <PageTitle section={t`Redaktion`}>{t`Satsningar`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.editorial(), name: <Trans>Redaktion</Trans> }]} />
      <Stack gap={4}>
        <h1>
          <Trans>Satsningar</Trans>
        </h1>
        <Lead>
          <Trans>
            Reformer, översyner och överenskommelser som pågår utanför och påverkar texterna. De kopplas till en text i dess plan.
          </Trans>
        </Lead>
      </Stack>
      <Columns kind="aside">
        <Section title={<Trans>Registret</Trans>}>
          {nodes.length === 0 ? (
            <EmptyState>
              <Trans>Ingen är inskriven än.</Trans>
            </EmptyState>
          ) : null}
          <List label={t`Satsningar`}>
            {nodes.map((initiative) => (
              <ListRow
                key={initiative.id}
                title={initiative.url ? <a href={initiative.url}>{initiative.name}</a> : initiative.name}
                state={
                  initiative.endedAt ? (
                    <Tag>
                      <Trans>avslutad</Trans>
                    </Tag>
                  ) : null
                }
                detail={
                  <>
                    {wordOf(initiativeKinds, initiative.kind)} · {initiative.holder}
                    <Details summary={<Trans>Ändra</Trans>}>
                      <InitiativeForm
                        known={initiative}
                        send={(entry) => change.run({ input: { initiativeId: initiative.id, ...entry } })}
                      />
                    </Details>
                  </>
                }
              />
            ))}
          </List>
          <NextPage pageInfo={pageInfo} />
        </Section>
        <Section title={<Trans>Lägg till</Trans>}>
          <InitiativeForm known={null} send={({ ongoing: _ongoing, ...entry }) => register.run({ input: entry })} />
        </Section>
      </Columns>
    </Stack>
  );
}
