import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { EvaluationAttrs } from 'shared/evaluations/evaluation-nodes.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { readIn } from '../../app/region.ts';
import { EvidenceAge } from '../../features/evaluations/evidence-age.tsx';
import { EvaluationView } from '../../features/evaluations/evaluation-view.tsx';
import { SafetyBlocks } from '../../features/guidelines/safety-blocks.tsx';
import { AudienceInWords } from '../../features/guidelines/audience-marks.tsx';
import { EditLink } from '../../features/publishing/edit-link.tsx';
import { marksOf } from '../../features/publishing/reading/marks-of.tsx';
import { ReadingSummary } from '../../features/publishing/reading/reading-summary.tsx';
import { RegionsAside } from '../../features/publishing/reading/regions-aside.tsx';
import { ArtefactTrust } from '../../features/publishing/trust-strip.tsx';
import { UsedInSections } from '../../features/publishing/used-in.tsx';
import { BehindTheText } from '../../features/review/behind-the-text.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { Columns, Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Bullets } from '../../ui/list/list.tsx';
import { MarkedText, PartHeading } from '../../ui/marked-text/marked-text.tsx';
import { ScreenOnly } from '../../ui/screen-only/screen-only.tsx';

const document = graphql(`
  query EvaluationPage($slug: String!, $place: String!, $regional: Boolean!) {
    adaptation(slug: $slug, at: $place) @include(if: $regional) {
      id
      viewerCanSeeDraft
    }
    effectiveDocument(slug: $slug, at: $place) @include(if: $regional) {
      document
      ...ReadingFields @unmask
    }
    evidenceAge(slug: $slug) {
      id
      ageDays
      evidenceFrom
      newEvidence
    }
    artefact(slug: $slug) {
      id
      kind
      slug
      levels
      track
      publishedVersion {
        id
        title {
          sv
          en
        }
        document
        computed
        ...BehindTheText
      }
      citations {
        id
        ...SafetyCitation
      }
      ...TrustStrip
      ...UsedIn
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
  const { artefact, effectiveDocument, adaptation, evidenceAge } = page.usePage().data;
  const version = artefact?.publishedVersion;
  if (!artefact || artefact.kind !== 'evaluation' || !version?.document) return notFound();
  const content = (effectiveDocument?.document ?? version.document) as Doc;
  const { title } = nodeOf(content, content.root).attrs as EvaluationAttrs;
  return (
    <Stack gap={4}>
      <PageTitle section={t`Kunskap`}>{inReadersLanguage(version.title)}</PageTitle>
      <Breadcrumb steps={[{ to: paths.knowledge(), name: <Trans>Kunskap</Trans> }]} />
      <Columns kind="aside">
        <Stack gap={4} as="article">
          <MarkedText marks={effectiveDocument ? marksOf(effectiveDocument) : null}>
            <h1>
              <PartHeading id={content.root} attribute="title">
                <Localised value={title} />
              </PartHeading>
            </h1>
            <ArtefactTrust artefact={artefact} />
            {evidenceAge ? <EvidenceAge age={evidenceAge} /> : null}
            {effectiveDocument ? <ReadingSummary reading={effectiveDocument} /> : null}
            <EvaluationView
              document={content}
              computed={version.computed}
              audience={<AudienceInWords levels={artefact.levels} track={artefact.track} />}
              safety={<SafetyBlocks document={content} citations={artefact.citations} />}
            />
          </MarkedText>
          <BehindTheText version={version} />
        </Stack>
        <Stack gap={6} as="aside">
          <ScreenOnly>
            <Stack gap={6}>
              <EditLink artefact={artefact} />
              <RegionsAside slug={artefact.slug} canAdapt={adaptation?.viewerCanSeeDraft === true} />
              <Section title={<Trans>I samtalet</Trans>} level={3}>
                <Bullets>
                  <li>
                    <Link to={paths.decisionAid(artefact.slug)}>
                      <Trans>Beslutsstöd att visa eller skriva ut</Trans>
                    </Link>
                  </li>
                  <li>
                    <Link to={paths.propose(artefact.slug)}>
                      <Trans>Tipsa om ny evidens</Trans>
                    </Link>
                  </li>
                  <li>
                    <Link to={paths.comparison(artefact.slug)}>
                      <Trans>Jämför med en annan metod</Trans>
                    </Link>
                  </li>
                </Bullets>
              </Section>
            </Stack>
          </ScreenOnly>
          <UsedInSections artefact={artefact} />
          <ScreenOnly>
            <Stack gap={6}>
              <Section title={<Trans>Ta med</Trans>} level={3}>
                <Bullets>
                  <li>
                    <a href={`/hamta/evidens/${artefact.slug}.csv`} download>
                      <Trans>Evidensraderna som kalkylblad (CSV)</Trans>
                    </a>
                  </li>
                  <li>
                    <a href={`/hamta/referenser/${artefact.slug}.ris`} download>
                      <Trans>Referenserna (RIS)</Trans>
                    </a>
                  </li>
                </Bullets>
              </Section>
              <Section title={<Trans>Hittade du inte svaret?</Trans>} level={3}>
                <Stack gap={3}>
                  <Small>
                    <Trans>Kunskapscentrum svarar på frågor om metoder och patienter, utan patientens identitet.</Trans>
                  </Small>
                  <ButtonLink to={paths.newConsult()} look="quiet">
                    <Trans>Fråga en konsult</Trans>
                  </ButtonLink>
                </Stack>
              </Section>
            </Stack>
          </ScreenOnly>
        </Stack>
      </Columns>
    </Stack>
  );
}
