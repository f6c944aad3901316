import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { bodyCategories } from 'shared/review/review-words.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useHasRole } from '../../app/viewer.ts';
import { BodyForm } from '../../features/review/body-form.tsx';
import { KeptByOthers } from '../../features/review/kept-by-others.tsx';
import { useAct } from '../../graphql/use-act.ts';
import { wordOf } from '../../features/review/words.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Columns, Lead, Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { NextPage } from '../../ui/next-page/next-page.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { registerBodyMutation } from './body-mutations.ts';

const document = graphql(`
  query BodiesPage($after: String) {
    viewerKeepsBodies
    reviewBodies(first: 50, after: $after) {
      nodes {
        id
        name
        category
        panel
        contacts
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

/** The register of those whom rounds can be sent to. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const edits = useHasRole('CENTRE_EDITOR');
  const register = useAct(registerBodyMutation, refetch);
  const { nodes, pageInfo } = data.reviewBodies;
  if (!edits) return notFound();
  return (
    <Stack gap={5}>
      <PageTitle section={t`Redaktion`}>{t`Remissinstanser`}</PageTitle>
      <Breadcrumb steps={[{ to: paths.editorial(), name: <Trans>Redaktion</Trans> }]} />
      <Stack gap={4}>
        <h1>
          <Trans>Remissinstanser</Trans>
        </h1>
        <Lead>
          <Trans>De som kan bjudas in till en remiss, vem de talar för och vilka som svarar för dem.</Trans>
        </Lead>
      </Stack>
      <Columns kind="aside">
        <Section title={<Trans>Registret</Trans>}>
          {nodes.length === 0 ? (
            <EmptyState>
              <Trans>
                Ingen är inskriven än. En remiss behöver minst en professionsförening, patientorganisation, region och myndighet.
              </Trans>
            </EmptyState>
          ) : null}
          <List label={t`Remissinstanser`}>
            {nodes.map(({ id, name, category, panel, contacts, endedAt }) => (
              <ListRow
                key={id}
                title={<Link to={paths.body(id)}>{name}</Link>}
                state={
                  endedAt ? (
                    <Tag>
                      <Trans>bjuds inte in</Trans>
                    </Tag>
                  ) : null
                }
                detail={
                  <>
                    {wordOf(bodyCategories, category)} ·{' '}
                    {panel ? (
                      <Plural value={contacts} one="panel med # medlem" other="panel med # medlemmar" />
                    ) : (
                      <Plural value={contacts} one="# person svarar" other="# personer svarar" />
                    )}
                  </>
                }
              />
            ))}
          </List>
          <NextPage pageInfo={pageInfo} />
        </Section>
        {data.viewerKeepsBodies ? (
          <Section title={<Trans>Lägg till</Trans>}>
            <BodyForm known={null} send={({ asked: _asked, ...entry }) => register.run({ input: entry })} />
          </Section>
        ) : (
          <KeptByOthers />
        )}
      </Columns>
    </Stack>
  );
}
