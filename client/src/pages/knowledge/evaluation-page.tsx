import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Doc } from 'shared/publishing/document.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { EvaluationView } from '../../features/evaluations/evaluation-view.tsx';
import { AudienceMarks } from '../../features/guidelines/audience-marks.tsx';
import { EditLink } from '../../features/publishing/edit-link.tsx';
import { ArtefactTrust } from '../../features/publishing/trust-strip.tsx';
import { UsedIn } from '../../features/publishing/used-in.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { Columns, Section, Small, Stack } from '../../ui/layout/layout.tsx';

const document = graphql(`
  query EvaluationPage($slug: String!) {
    artefact(slug: $slug) {
      id
      kind
      levels
      track
      publishedVersion {
        id
        title {
          sv
          en
        }
        document
      }
      ...TrustStrip
      ...UsedIn
      ...EditLink
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '' }));

export const loader = page.loader;

export function Component(): ReactNode {
  const { t } = useLingui();
  const { artefact } = page.usePage().data;
  const version = artefact?.publishedVersion;
  if (!artefact || artefact.kind !== 'evaluation' || !version?.document) return notFound();
  return (
    <Stack gap={4}>
      <PageTitle section={t`Kunskap`}>{inReadersLanguage(version.title)}</PageTitle>
      <Breadcrumb steps={[{ to: paths.knowledge(), name: <Trans>Kunskap</Trans> }]} />
      <Columns kind="aside">
        <Stack gap={4} as="article">
          <h1>
            <Localised value={version.title} />
          </h1>
          <ArtefactTrust artefact={artefact} />
          <EvaluationView document={version.document as Doc} audience={<AudienceMarks levels={artefact.levels} track={artefact.track} />} />
        </Stack>
        <Stack gap={6} as="aside">
          <EditLink artefact={artefact} />
          <Section title={<Trans>Används i</Trans>} level={3}>
            <UsedIn artefact={artefact} />
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
      </Columns>
    </Stack>
  );
}
