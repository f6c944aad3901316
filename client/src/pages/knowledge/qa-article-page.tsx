import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { QaArticleAttrs } from 'shared/consultations/qa-article.kind.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { readIn } from '../../app/region.ts';
import { KindTag } from '../../features/publishing/kind-words.tsx';
import { AlikeTexts } from '../../features/search/alike-texts.tsx';
import { CitationList } from '../../features/publishing/citation-list.tsx';
import { EditLink } from '../../features/publishing/edit-link.tsx';
import { marksOf } from '../../features/publishing/reading/marks-of.tsx';
import { ReadingSummary } from '../../features/publishing/reading/reading-summary.tsx';
import { RegionsAside } from '../../features/publishing/reading/regions-aside.tsx';
import { ArtefactTrust } from '../../features/publishing/trust-strip.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Columns, Section, Stack } from '../../ui/layout/layout.tsx';
import { MarkedPart, MarkedText, OwnWords, PartHeading } from '../../ui/marked-text/marked-text.tsx';
import { LocalisedRichText } from '../../ui/rich-text/localised-rich-text.tsx';

const document = graphql(`
  query QaArticlePage($slug: String!, $place: String!, $regional: Boolean!) {
    adaptation(slug: $slug, at: $place) @include(if: $regional) {
      id
      viewerCanSeeDraft
    }
    effectiveDocument(slug: $slug, at: $place) @include(if: $regional) {
      document
      ...ReadingFields @unmask
    }
    artefact(slug: $slug) {
      id
      kind
      slug
      publishedVersion {
        id
        title {
          sv
          en
        }
        document
      }
      citations {
        id
        ...CitationItem
      }
      ...TrustStrip
      ...EditLink
    }
  }
`);

const page = pageQuery(document, ({ params }) => {
  const { place, regional } = readIn(params);
  return { slug: params['slug'] ?? '', place, regional };
});

export const loader = page.loader;

export function Component(): ReactNode {
  const { t } = useLingui();
  const { artefact, effectiveDocument, adaptation } = page.usePage().data;
  const version = artefact?.publishedVersion;
  if (!artefact || artefact.kind !== 'qaArticle' || !version?.document) return notFound();
  const content = (effectiveDocument?.document ?? version.document) as Doc;
  const attrs = nodeOf(content, content.root).attrs as QaArticleAttrs;
  return (
    <Stack gap={4}>
      <PageTitle section={t`Fråga och svar`}>{inReadersLanguage(version.title)}</PageTitle>
      <Breadcrumb steps={[{ to: paths.knowledge(), name: <Trans>Kunskap</Trans> }]} />
      <Columns kind="aside">
        <Stack gap={5} as="article">
          <MarkedText marks={effectiveDocument ? marksOf(effectiveDocument) : null}>
            <h1>
              <PartHeading id={content.root} attribute="question">
                <Localised value={attrs.question} />
              </PartHeading>
            </h1>
            <ArtefactTrust artefact={artefact} />
            {effectiveDocument ? <ReadingSummary reading={effectiveDocument} /> : null}
            <MarkedPart id={content.root}>
              <OwnWords attribute="answer">
                <LocalisedRichText value={attrs.answer} />
              </OwnWords>
            </MarkedPart>
          </MarkedText>
          <Section title={<Trans>Svaret vilar på</Trans>}>
            <CitationList citations={artefact.citations} />
          </Section>
        </Stack>
        <Stack gap={6} as="aside">
          <AlikeTexts
            nameOfKind={(kind) => <KindTag kind={kind} />}
            text={attrs.question.sv}
            except={`/kunskap/fragor-svar/${artefact.slug}`}
          />
          <EditLink artefact={artefact} />
          <RegionsAside slug={artefact.slug} canAdapt={adaptation?.viewerCanSeeDraft === true} />
        </Stack>
      </Columns>
    </Stack>
  );
}
