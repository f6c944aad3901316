import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ProgrammeAttrs } from 'shared/education/programmes/programme-nodes.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { notFound } from '../../../app/error-page.tsx';
import { PageTitle } from '../../../app/page-title.tsx';
import { paths } from '../../../app/paths.ts';
import { readIn } from '../../../app/region.ts';
import { useShell } from '../../../app/viewer.ts';
import { ProgrammeParts } from '../../../features/education/competence/programme-parts.tsx';
import { EditLink } from '../../../features/publishing/edit-link.tsx';
import { marksOf } from '../../../features/publishing/reading/marks-of.tsx';
import { ReadingSummary } from '../../../features/publishing/reading/reading-summary.tsx';
import { RegionsAside } from '../../../features/publishing/reading/regions-aside.tsx';
import { ArtefactTrust } from '../../../features/publishing/trust-strip.tsx';
import { graphql } from '../../../graphql/generated/gql.ts';
import { pageQuery } from '../../../graphql/page-query.ts';
import { inReadersLanguage, Localised } from '../../../i18n/localised.tsx';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { Columns, Lead, Stack } from '../../../ui/layout/layout.tsx';
import { Link } from '../../../ui/link/link.tsx';
import { MarkedPart, MarkedText, OwnWords, PartHeading } from '../../../ui/marked-text/marked-text.tsx';
import { LocalisedRichText } from '../../../ui/rich-text/localised-rich-text.tsx';

const document = graphql(`
  query ProgrammePage($slug: String!, $at: String, $place: String!, $regional: Boolean!) {
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
        ...IndicatorCitation @unmask
      }
      ...TrustStrip
      ...EditLink
    }
    programmeCourses(slug: $slug, at: $at) {
      ...ProgrammeCourseFields @unmask
    }
    professions {
      code
      name
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '', ...readIn(params) }));

export const loader = page.loader;

/** A competence programme as it is read in a region: what to be able to do, which courses lead there, and what it should change. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { signedIn } = useShell().viewer;
  const { artefact, effectiveDocument, adaptation, programmeCourses, professions } = page.usePage().data;
  const version = artefact?.publishedVersion;
  if (!artefact || artefact.kind !== 'programme' || !version?.document) return notFound();
  const content = (effectiveDocument?.document ?? version.document) as Doc;
  const attrs = nodeOf(content, content.root).attrs as ProgrammeAttrs;
  const nameOf = (code: string) => professions.find((profession) => profession.code === code)?.name ?? code;
  return (
    <Stack gap={4}>
      <PageTitle section={t`Utbildning`}>{inReadersLanguage(version.title)}</PageTitle>
      <Breadcrumb steps={[{ to: paths.courses(), name: <Trans>Utbildning</Trans> }]} />
      <Columns kind="aside">
        <Stack gap={6} as="article">
          <MarkedText marks={effectiveDocument ? marksOf(effectiveDocument) : null}>
            <Stack gap={6}>
              <Stack gap={4}>
                <h1>
                  <PartHeading id={content.root} attribute="title">
                    <Localised value={attrs.title} />
                  </PartHeading>
                </h1>
                <MarkedPart id={content.root}>
                  {attrs.summary ? (
                    <OwnWords attribute="summary">
                      <Lead>
                        <Localised value={attrs.summary} />
                      </Lead>
                    </OwnWords>
                  ) : null}
                </MarkedPart>
                <ArtefactTrust artefact={artefact} />
                {effectiveDocument ? <ReadingSummary reading={effectiveDocument} /> : null}
                {signedIn ? (
                  <p>
                    <Link to={paths.competence()}>
                      <Trans>Se var du själv står</Trans>
                    </Link>
                  </p>
                ) : null}
                {attrs.body ? (
                  <MarkedPart id={content.root}>
                    <OwnWords attribute="body">
                      <LocalisedRichText value={attrs.body} />
                    </OwnWords>
                  </MarkedPart>
                ) : null}
                <p>
                  <Trans>För {attrs.targetProfessions.map(nameOf).join(', ')}.</Trans>
                </p>
              </Stack>
              <ProgrammeParts document={content} courses={programmeCourses} citations={artefact.citations} nameOf={nameOf} />
            </Stack>
          </MarkedText>
        </Stack>
        <Stack gap={6} as="aside">
          <EditLink artefact={artefact} />
          <RegionsAside slug={artefact.slug} canAdapt={adaptation?.viewerCanSeeDraft === true} />
        </Stack>
      </Columns>
    </Stack>
  );
}
