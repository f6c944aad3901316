import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { EvaluationAttrs } from 'shared/evaluations/evaluation-nodes.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { readIn } from '../../app/region.ts';
import { DecisionAid } from '../../features/evaluations/decision-aid.tsx';
import { marksOf } from '../../features/publishing/reading/marks-of.tsx';
import { ArtefactTrust } from '../../features/publishing/trust-strip.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { MarkedText, PartHeading } from '../../ui/marked-text/marked-text.tsx';
import { ScreenOnly } from '../../ui/screen-only/screen-only.tsx';

const document = graphql(`
  query DecisionAidPage($slug: String!, $place: String!, $regional: Boolean!) {
    effectiveDocument(slug: $slug, at: $place) @include(if: $regional) {
      document
      ...ReadingFields @unmask
    }
    artefact(slug: $slug) {
      id
      kind
      slug
      path
      publishedVersion {
        id
        document
        computed
      }
      ...TrustStrip
    }
  }
`);

const page = pageQuery(document, ({ params }) => {
  const { place, regional } = readIn(params);
  return { slug: params['slug'] ?? '', place, regional };
});

export const loader = page.loader;

/** A decision aid for a patient and whoever treats them, to look at together or to take home on paper. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { artefact, effectiveDocument } = page.usePage().data;
  const version = artefact?.publishedVersion;
  if (!artefact || artefact.kind !== 'evaluation' || !version?.document) return notFound();
  const content = (effectiveDocument?.document ?? version.document) as Doc;
  const { title } = nodeOf(content, content.root).attrs as EvaluationAttrs;
  return (
    <Stack gap={5} as="article">
      <PageTitle section={t`Kunskap`}>{t`Beslutsstöd: ${inReadersLanguage(title)}`}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.knowledge(), name: <Trans>Kunskap</Trans> },
          { to: artefact.path, name: <Localised value={title} /> },
        ]}
      />
      <MarkedText marks={effectiveDocument ? marksOf(effectiveDocument) : null}>
        <h1>
          <Trans>Välja tillsammans</Trans>:{' '}
          <PartHeading id={content.root} attribute="title">
            <Localised value={title} />
          </PartHeading>
        </h1>
        <ArtefactTrust artefact={artefact} />
        <ScreenOnly>
          <Button look="quiet" onClick={() => window.print()}>
            <Trans>Skriv ut</Trans>
          </Button>
        </ScreenOnly>
        <DecisionAid document={content} computed={version.computed} />
      </MarkedText>
    </Stack>
  );
}
