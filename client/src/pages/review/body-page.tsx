import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { bodyCategories } from 'shared/review/review-words.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { BodyForm } from '../../features/review/body-form.tsx';
import { DialogueForm } from '../../features/review/dialogue-form.tsx';
import { KeptByOthers } from '../../features/review/kept-by-others.tsx';
import { useAct } from '../../graphql/use-act.ts';
import { wordOf } from '../../features/review/words.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Columns, Lead, Section, Stack } from '../../ui/layout/layout.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { changeBodyMutation, logDialogueMutation } from './body-mutations.ts';

const document = graphql(`
  query BodyPage($id: String!, $after: String) {
    viewerKeepsBodies
    reviewBody(id: $id) {
      id
      name
      category
      panel
      endedAt
      people {
        id
        name
      }
      dialogue(first: 20, after: $after) {
        nodes {
          id
          heldOn
          text
          recordedByName
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const page = pageQuery(
  document,
  ({ params, request }) => ({ id: params['id'] ?? '', after: new URL(request.url).searchParams.get('efter') }),
  { fresh: true },
);

export const loader = page.loader;

/** One of those whom rounds can be sent to: what was talked over with it, and what the register says of it. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const change = useAct(changeBodyMutation, refetch);
  const log = useAct(logDialogueMutation, refetch);
  const body = data.reviewBody;
  if (!body) return notFound();
  const { id, name, category, dialogue } = body;
  return (
    <Stack gap={5}>
      <PageTitle section={t`Remissinstanser`}>{name}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.editorial(), name: <Trans>Redaktion</Trans> },
          { to: paths.bodies(), name: <Trans>Remissinstanser</Trans> },
        ]}
      />
      <Stack gap={4}>
        <h1>{name}</h1>
        <Lead>{wordOf(bodyCategories, category)}</Lead>
      </Stack>
      <Columns kind="aside">
        <Section title={<Trans>Dialog</Trans>}>
          <Stack gap={4}>
            {dialogue.nodes.length === 0 ? (
              <EmptyState>
                <Trans>Inget är antecknat än. Här samlas möten, brev och samtal som inte hör till en remiss.</Trans>
              </EmptyState>
            ) : null}
            <List label={t`Dialog`}>
              {dialogue.nodes.map(({ id: entry, heldOn, text, recordedByName }) => (
                <ListRow key={entry} title={heldOn} detail={`${text} · ${recordedByName}`} />
              ))}
            </List>
            {dialogue.pageInfo.hasNextPage ? (
              <div>
                <ButtonLink look="quiet" to={`?efter=${dialogue.pageInfo.endCursor ?? ''}`}>
                  <Trans>Äldre</Trans>
                </ButtonLink>
              </div>
            ) : null}
            {data.viewerKeepsBodies ? <DialogueForm send={(entry) => log.run({ input: { bodyId: id, ...entry } })} /> : null}
          </Stack>
        </Section>
        {data.viewerKeepsBodies ? (
          <Section title={<Trans>Uppgifter</Trans>}>
            <BodyForm
              key={`${name} ${category} ${body.endedAt ?? ''} ${body.people.map(({ id: person }) => person).join(' ')}`}
              known={body}
              send={({ panel: _panel, ...entry }) => change.run({ input: { bodyId: id, ...entry } })}
            />
          </Section>
        ) : (
          <KeptByOthers />
        )}
      </Columns>
    </Stack>
  );
}
