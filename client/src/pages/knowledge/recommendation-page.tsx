import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { findNode, type Doc } from 'shared/publishing/document.ts';
import type { ReferenceAttrs } from 'shared/publishing/reference-node.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { CertaintyMark } from '../../features/evaluations/certainty-words.tsx';
import { ReferenceList } from '../../features/evaluations/reference-list.tsx';
import { AudienceMarks } from '../../features/guidelines/audience-marks.tsx';
import { DecisionTag } from '../../features/guidelines/decision-words.tsx';
import { recommendationOf } from '../../features/guidelines/programme-document.ts';
import { CitationList } from '../../features/publishing/citation-list.tsx';
import { ArtefactTrust } from '../../features/publishing/trust-strip.tsx';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { Columns, Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { RecommendationBox } from '../../ui/recommendation-box/recommendation-box.tsx';
import { RichText } from '../../ui/rich-text/rich-text.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { programmeQuery } from './programme-query.ts';

export const loader = programmeQuery.loader;

export function Component(): ReactNode {
  const { node = '' } = useParams();
  const { artefact } = programmeQuery.usePage().data;
  const version = artefact?.publishedVersion;
  if (!artefact || artefact.kind !== 'careProgramme' || !version?.document) return notFound();
  const document = version.document as Doc;
  const found = recommendationOf(document, node);
  if (!found) return notFound();
  const { attrs } = found.recommendation;
  const citations = artefact.citations.filter(({ sourceNodeId }) => sourceNodeId === node);
  const references = attrs.sources.flatMap((id) => {
    const source = findNode(document, id);
    return source ? [{ id, attrs: source.attrs as ReferenceAttrs }] : [];
  });
  return (
    <Stack gap={4}>
      <PageTitle section={inReadersLanguage(version.title)}>{inReadersLanguage(attrs.title)}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.knowledge(), name: <Trans>Kunskap</Trans> },
          { to: paths.careProgramme(artefact.slug), name: <Localised value={version.title} /> },
          { to: `${paths.careProgramme(artefact.slug)}#${found.chapter.id}`, name: <Localised value={found.chapter.attrs.title} /> },
        ]}
      />
      <Columns kind="aside">
        <Stack gap={5} as="article">
          <h1>
            <Localised value={attrs.title} />
          </h1>
          <ArtefactTrust artefact={artefact} />
          <RecommendationBox
            marks={
              <>
                <DecisionTag decision={attrs.decision} />
                {attrs.decision.certainty ? <CertaintyMark certainty={attrs.decision.certainty} /> : null}
                <AudienceMarks levels={attrs.levels} track={attrs.track} />
                {attrs.confirmation === 'UNCONFIRMED' ? (
                  <Tag tone="wait">
                    <Trans>ej bekräftad</Trans>
                  </Tag>
                ) : null}
              </>
            }
          >
            <RichText value={inReadersLanguage(attrs.text)} />
          </RecommendationBox>
          {attrs.note ? (
            <p>
              <Localised value={attrs.note} />
            </p>
          ) : null}
          {attrs.toConfirm ? (
            <Small>
              <Trans>Att bekräfta: {attrs.toConfirm}</Trans>
            </Small>
          ) : null}
          <Section title={<Trans>Vad rekommendationen vilar på</Trans>}>
            {citations.length > 0 ? (
              <CitationList citations={citations} />
            ) : (
              <p>
                <Trans>Ingen egen utvärdering. Källorna står nedan.</Trans>
              </p>
            )}
          </Section>
          {references.length > 0 ? (
            <Section title={<Trans>Källor</Trans>}>
              <ReferenceList references={references} />
            </Section>
          ) : null}
        </Stack>
        <Stack gap={6} as="aside">
          <Section title={<Trans>Hittade du inte svaret?</Trans>} level={3}>
            <ButtonLink to={paths.newConsult()} look="quiet">
              <Trans>Fråga en konsult</Trans>
            </ButtonLink>
          </Section>
        </Stack>
      </Columns>
    </Stack>
  );
}
