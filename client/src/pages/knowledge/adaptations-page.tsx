import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { AdaptedParts } from '../../features/publishing/adaptation/adapted-parts.tsx';
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
      slug
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
    adaptedParts(slug: $slug) {
      ...AdaptedPartFields @unmask
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '' }));

export const loader = page.loader;

/** Which regions deviate from a text, where in it, why, and what waits: a map, a table that says the same, and the parts of each. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { artefact, adaptationBoard, adaptedParts } = page.usePage().data;
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
        <BoardFinding standings={adaptationBoard} parts={adaptedParts} />
      </Lead>
      <Columns kind="map">
        <Section title={<Trans>Karta</Trans>}>
          <BoardMap standings={adaptationBoard} parts={adaptedParts} path={artefact.path} />
        </Section>
        <Section title={<Trans>Tabell</Trans>}>
          <BoardTable standings={adaptationBoard} parts={adaptedParts} path={artefact.path} />
        </Section>
      </Columns>
      {adaptedParts.length > 0 ? (
        <Section title={<Trans>Vad som avviker, och varför</Trans>}>
          <AdaptedParts standings={adaptationBoard} parts={adaptedParts} artefact={artefact} />
        </Section>
      ) : null}
    </Stack>
  );
}
