import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { RichText as RichTextTree } from 'shared/text/rich-text.ts';
import { PageTitle } from '../../app/page-title.tsx';
import { CertaintyMark } from '../../features/evaluations/certainty-words.tsx';
import { AudienceMarks } from '../../features/guidelines/audience-marks.tsx';
import { DecisionGrounds } from '../../features/guidelines/decision-grounds.tsx';
import { DecisionTag, StrengthTag } from '../../features/guidelines/decision-words.tsx';
import { StatusTag } from '../../features/guidelines/document/part-marks.tsx';
import { CitationList } from '../../features/publishing/citation-list.tsx';
import { marksOf } from '../../features/publishing/reading/marks-of.tsx';
import { RegionTrust } from '../../features/publishing/reading/region-trust.tsx';
import { ReferenceItems } from '../../features/publishing/reference-items.tsx';
import { ArtefactTrust } from '../../features/publishing/trust-strip.tsx';
import { UsedInList } from '../../features/publishing/used-in.tsx';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Columns, Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { EndOfPart, MarkedPart, MarkedText, OwnWords, PartHeading } from '../../ui/marked-text/marked-text.tsx';
import { RecommendationBox } from '../../ui/recommendation-box/recommendation-box.tsx';
import { LocalisedRichText } from '../../ui/rich-text/localised-rich-text.tsx';
import { LeftOutRecommendation } from './left-out-recommendation.tsx';
import { RecommendationAside } from './recommendation-aside.tsx';
import { RecommendationCrumbs } from './recommendation-crumbs.tsx';
import { RemovedRecommendation } from './removed-recommendation.tsx';
import { recommendationQuery, type RecommendationData } from './recommendation-query.ts';
import { Unconfirmed } from '../../ui/tag/unconfirmed.tsx';

export const loader = recommendationQuery.loader;

/** One recommendation: first what to do and how sure it is, then what led there, then what it rests on. */
export function Component(): ReactNode {
  const data = recommendationQuery.usePage().data;
  const { recommendation, effectiveDocument } = data;
  const guideline = recommendation?.artefact.publishedVersion;
  if (data.national && !recommendation) return <LeftOutRecommendation data={data} />;
  if (!recommendation || !guideline) return <RemovedRecommendation data={data} />;
  const { artefact, place, nodeId } = recommendation;
  return (
    <MarkedText marks={effectiveDocument ? marksOf(effectiveDocument) : null}>
      <Stack gap={4}>
        <PageTitle section={inReadersLanguage(guideline.title)}>{inReadersLanguage(recommendation.title)}</PageTitle>
        <RecommendationCrumbs artefact={artefact} place={place} />
        <Columns kind="aside">
          <Stack gap={5} as="article">
            <h1>
              <PartHeading id={nodeId} attribute="title">
                <Localised value={recommendation.title} />
              </PartHeading>
            </h1>
            <ArtefactTrust artefact={artefact}>
              {effectiveDocument ? (
                <RegionTrust
                  reading={effectiveDocument}
                  nodes={[nodeId, ...recommendation.evidenceToDecision.map((criterion) => criterion.nodeId)]}
                />
              ) : null}
            </ArtefactTrust>
            <WhatToDo recommendation={recommendation} />
            <WhatLedThere recommendation={recommendation} />
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
          <RecommendationAside recommendation={recommendation} canAdapt={data.adaptation?.viewerCanSeeDraft === true} />
        </Columns>
      </Stack>
    </MarkedText>
  );
}

function WhatToDo({ recommendation }: { recommendation: RecommendationData }): ReactNode {
  const { nodeId, decision, levels, track, note, toConfirm, version } = recommendation;
  return (
    <MarkedPart id={nodeId}>
      <RecommendationBox
        marks={
          <>
            <OwnWords attribute="decision" inline>
              <DecisionTag decision={decision} />
              <StrengthTag decision={decision} />
              {decision.certainty ? <CertaintyMark certainty={decision.certainty as 1 | 2 | 3 | 4} /> : null}
            </OwnWords>
            <OwnWords attribute="levels" inline>
              <AudienceMarks levels={levels} track={track} />
            </OwnWords>
            {version.number === '1.0' ? null : <StatusTag id={nodeId} status={recommendation.status} />}
            {toConfirm ? <Unconfirmed /> : null}
          </>
        }
      >
        <OwnWords attribute="text">
          <LocalisedRichText value={recommendation.text as { sv: RichTextTree; en?: RichTextTree }} />
        </OwnWords>
      </RecommendationBox>
      {note ? (
        <OwnWords attribute="note">
          <p>
            <Localised value={note} />
          </p>
        </OwnWords>
      ) : null}
      {toConfirm ? (
        <Small>
          <OwnWords attribute="toConfirm" inline>
            <Trans>Att bekräfta: {toConfirm}</Trans>
          </OwnWords>
        </Small>
      ) : null}
    </MarkedPart>
  );
}

/** Nothing where neither a reason nor a criterion is told. */
function WhatLedThere({ recommendation: { nodeId, decision, evidenceToDecision } }: { recommendation: RecommendationData }): ReactNode {
  if (!decision.note && !decision.strongReasonWords && evidenceToDecision.length === 0) return <EndOfPart id={nodeId} />;
  return (
    <Section title={<Trans>Från underlag till beslut</Trans>}>
      <Stack gap={4}>
        <DecisionGrounds nodeId={nodeId} decision={decision} criteria={evidenceToDecision} />
        <EndOfPart id={nodeId} />
      </Stack>
    </Section>
  );
}
