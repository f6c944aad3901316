import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { RichText as RichTextTree } from 'shared/text/rich-text.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { CertaintyMark } from '../../features/evaluations/certainty-words.tsx';
import { AudienceMarks } from '../../features/guidelines/audience-marks.tsx';
import { DecisionTag } from '../../features/guidelines/decision-words.tsx';
import { CitationList } from '../../features/publishing/citation-list.tsx';
import { ReferenceItems } from '../../features/publishing/reference-items.tsx';
import { ArtefactTrust } from '../../features/publishing/trust-strip.tsx';
import { UsedInList } from '../../features/publishing/used-in.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { Columns, Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Pairs } from '../../ui/list/list.tsx';
import { RecommendationBox } from '../../ui/recommendation-box/recommendation-box.tsx';
import { RichText } from '../../ui/rich-text/rich-text.tsx';
import { Tag } from '../../ui/tag/tag.tsx';

const document = graphql(`
  query RecommendationPage($programme: String!, $node: ID!) {
    recommendation(programme: $programme, node: $node) {
      nodeId
      title {
        sv
        en
      }
      text
      note {
        sv
        en
      }
      toConfirm
      levels
      track
      decision {
        priority
        type
        certainty
        words {
          sv
          en
        }
      }
      chapter {
        nodeId
        title {
          sv
          en
        }
      }
      professions {
        code
        name
      }
      patientGroups {
        slug
        name
      }
      patientNeeds {
        sv
        en
      }
      references {
        ...ReferenceItem @unmask
      }
      restsOn {
        id
        ...CitationItem
      }
      answerCount
      usedIn(first: 50) {
        nodes {
          id
          ...UsedInItem
        }
      }
      artefact {
        id
        slug
        publishedVersion {
          id
          title {
            sv
            en
          }
        }
        ...TrustStrip
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ programme: params['slug'] ?? '', node: params['node'] ?? '' }));

export const loader = page.loader;

export function Component(): ReactNode {
  const { t } = useLingui();
  const { recommendation } = page.usePage().data;
  const programme = recommendation?.artefact.publishedVersion;
  if (!recommendation || !programme) return notFound();
  const { artefact, chapter, decision } = recommendation;
  const programmePath = paths.careProgramme(artefact.slug);
  return (
    <Stack gap={4}>
      <PageTitle section={inReadersLanguage(programme.title)}>{inReadersLanguage(recommendation.title)}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.knowledge(), name: <Trans>Kunskap</Trans> },
          { to: programmePath, name: <Localised value={programme.title} /> },
          { to: `${programmePath}#${chapter.nodeId}`, name: <Localised value={chapter.title} /> },
        ]}
      />
      <Columns kind="aside">
        <Stack gap={5} as="article">
          <h1>
            <Localised value={recommendation.title} />
          </h1>
          <ArtefactTrust artefact={artefact} />
          <RecommendationBox
            marks={
              <>
                <DecisionTag decision={decision} />
                {decision.certainty ? <CertaintyMark certainty={decision.certainty as 1 | 2 | 3 | 4} /> : null}
                <AudienceMarks levels={recommendation.levels} track={recommendation.track} />
                {recommendation.toConfirm ? (
                  <Tag tone="wait">
                    <Trans>ej bekräftad</Trans>
                  </Tag>
                ) : null}
              </>
            }
          >
            <RichText value={inReadersLanguage(recommendation.text as { sv: RichTextTree; en?: RichTextTree })} />
          </RecommendationBox>
          {recommendation.note ? (
            <p>
              <Localised value={recommendation.note} />
            </p>
          ) : null}
          {recommendation.toConfirm ? (
            <Small>
              <Trans>Att bekräfta: {recommendation.toConfirm}</Trans>
            </Small>
          ) : null}
          <Section title={<Trans>Vad rekommendationen vilar på</Trans>}>
            {recommendation.restsOn.length > 0 ? (
              <CitationList citations={recommendation.restsOn} />
            ) : (
              <p>
                <Trans>Ingen egen utvärdering. Källorna står nedan.</Trans>
              </p>
            )}
          </Section>
          <Section title={<Trans>Används i</Trans>}>
            <UsedInList citations={recommendation.usedIn.nodes} answerCount={recommendation.answerCount} />
          </Section>
          {recommendation.references.length > 0 ? (
            <Section title={<Trans>Källor</Trans>}>
              <ReferenceItems references={recommendation.references} />
            </Section>
          ) : null}
        </Stack>
        <Stack gap={6} as="aside">
          <Section title={<Trans>För vilka</Trans>} level={3}>
            <Pairs
              rows={[
                [
                  <Trans key="p">Yrken</Trans>,
                  recommendation.professions.length > 0 ? recommendation.professions.map(({ name }) => name).join(', ') : t`alla`,
                ],
                ...(recommendation.patientGroups.length > 0
                  ? [[<Trans key="g">Patientgrupper</Trans>, recommendation.patientGroups.map(({ name }) => name).join(', ')] as const]
                  : []),
                ...(recommendation.patientNeeds.length > 0
                  ? [
                      [
                        <Trans key="n">Svarar mot</Trans>,
                        recommendation.patientNeeds.map((need) => inReadersLanguage(need)).join('; '),
                      ] as const,
                    ]
                  : []),
              ]}
            />
          </Section>
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
