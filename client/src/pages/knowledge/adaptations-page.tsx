import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { BoardFinding, BoardMap } from '../../features/publishing/adaptation/board-map.tsx';
import { BoardTable } from '../../features/publishing/adaptation/board-table.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Columns, Lead, Section, Stack } from '../../ui/layout/layout.tsx';

const document = graphql(`
  query AdaptationsPage($slug: String!) {
    artefact(slug: $slug) {
      id
      path
      publishedVersion {
        id
        title {
          sv
          en
        }
      }
    }
    adaptationBoard(slug: $slug) {
      ...StandingFields @unmask
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '' }));

export const loader = page.loader;

/** Which regions deviate from a text, how much, and what waits: a map and a table that say the same. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { artefact, adaptationBoard } = page.usePage().data;
  const title = artefact?.publishedVersion?.title;
  if (!artefact || !title) return notFound();
  return (
    <Stack gap={5}>
      <PageTitle section={inReadersLanguage(title)}>{t`Regionernas anpassningar`}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.knowledge(), name: <Trans>Kunskap</Trans> },
          { to: artefact.path, name: <Localised value={title} /> },
        ]}
      />
      <h1>
        <Trans>Regionernas anpassningar</Trans>
      </h1>
      <Lead>
        <BoardFinding standings={adaptationBoard} />
      </Lead>
      <Columns kind="map">
        <Section title={<Trans>Karta</Trans>}>
          <BoardMap standings={adaptationBoard} path={artefact.path} />
        </Section>
        <Section title={<Trans>Tabell</Trans>}>
          <BoardTable standings={adaptationBoard} path={artefact.path} />
        </Section>
      </Columns>
    </Stack>
  );
}
