import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { isGuidelineKind } from 'shared/guidelines/guideline-paths.ts';
import type { GuidelineRootAttrs } from 'shared/guidelines/text-nodes.ts';
import { nodeOf, type Doc } from 'shared/publishing/document.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { CertaintyMark } from '../../features/evaluations/certainty-words.tsx';
import { GuidelineDocument } from '../../features/guidelines/document/guideline-document.tsx';
import type { Reading } from '../../features/guidelines/document/reading.ts';
import { RootWords } from '../../features/guidelines/root-words.tsx';
import { CitationList } from '../../features/publishing/citation-list.tsx';
import { KindName } from '../../features/publishing/kind-words.tsx';
import { ReferenceItems } from '../../features/publishing/reference-items.tsx';
import { marksOf } from '../../features/publishing/reading/marks-of.tsx';
import { RegionTrust } from '../../features/publishing/reading/region-trust.tsx';
import { ReadingSummary } from '../../features/publishing/reading/reading-summary.tsx';
import { TextPlace } from '../../features/publishing/reading/text-place.tsx';
import { ArtefactTrust } from '../../features/publishing/trust-strip.tsx';
import { BehindTheText } from '../../features/review/behind-the-text.tsx';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Columns, Lead, Row, Section, Stack } from '../../ui/layout/layout.tsx';
import { MarkedPart, MarkedText, OwnWords } from '../../ui/marked-text/marked-text.tsx';
import { GuidelineAside } from './guideline-aside.tsx';
import { ChangeLog, OlderVersion } from './guideline-changes.tsx';
import { guidelineQuery, type GuidelineData } from './guideline-query.ts';

export const loader = guidelineQuery.loader;

/** A guideline of any kind: what it looks like follows from the types of its parts. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = guidelineQuery.usePage();
  const { guideline, effectiveDocument, adaptation } = data;
  if (!guideline || !isGuidelineKind(guideline.artefact.kind)) return notFound();
  const { artefact, version, references } = guideline;
  const reading = readingOf(guideline, guideline.artefact.kind);
  const marks = effectiveDocument ? marksOf(effectiveDocument) : null;
  const { summary } = nodeOf(reading.document, reading.document.root).attrs as GuidelineRootAttrs;
  return (
    <Stack gap={4}>
      <PageTitle section={t`Kunskap`}>{inReadersLanguage(version.title)}</PageTitle>
      <Breadcrumb steps={[{ to: paths.knowledge(), name: <Trans>Kunskap</Trans> }]} />
      <Columns kind="aside">
        <TextPlace artefact={artefact} document={reading.document} reading={effectiveDocument ?? null}>
          <MarkedText marks={marks}>
            <Stack gap={6} as="article">
              <Stack gap={4}>
                <Row>
                  <span>
                    <KindName kind={artefact.kind} /> <RootWords document={reading.document} />
                  </span>
                </Row>
                <h1>
                  <Localised value={version.title} />
                </h1>
                <MarkedPart id={reading.document.root}>
                  {summary ? (
                    <OwnWords attribute="summary">
                      <Lead>
                        <Localised value={summary} />
                      </Lead>
                    </OwnWords>
                  ) : null}
                </MarkedPart>
                {version.id === artefact.publishedVersion?.id ? (
                  <ArtefactTrust artefact={artefact}>
                    {effectiveDocument ? <RegionTrust reading={effectiveDocument} /> : null}
                  </ArtefactTrust>
                ) : (
                  <OlderVersion guideline={guideline} />
                )}
                {effectiveDocument ? <ReadingSummary reading={effectiveDocument} /> : null}
              </Stack>
              <GuidelineDocument reading={reading} />
              {references.length > 0 ? (
                <Section id="kallor" title={<Trans>Källor</Trans>}>
                  <ReferenceItems references={references} />
                </Section>
              ) : null}
              <BehindTheText version={version} />
              <ChangeLog guideline={guideline} />
            </Stack>
          </MarkedText>
        </TextPlace>
        <MarkedText marks={marks}>
          <GuidelineAside
            guideline={guideline}
            document={reading.document}
            canAdapt={adaptation?.viewerCanSeeDraft === true}
            onFollowed={() => void refetch()}
          />
        </MarkedText>
      </Columns>
    </Stack>
  );
}

/** What the parts need to know, from what the page has read. What an older version rested on is not told: citations are those of today. */
function readingOf({ artefact, version, document, references, changes, professions }: GuidelineData, kind: Reading['kind']): Reading {
  const isCurrent = version.id === artefact.publishedVersion?.id;
  return {
    kind,
    slug: artefact.slug,
    document: document as Doc,
    professionName: (code) => professions.find((profession) => profession.code === code)?.name ?? code,
    sourceNumber: (id) => references.find(({ nodeId }) => nodeId === id)?.number,
    statusOf: (id) => changes.find(({ nodeId }) => nodeId === id)?.status,
    certainty: (level) => <CertaintyMark certainty={level} />,
    restsOn: (id) => {
      const citations = isCurrent ? artefact.citations.filter(({ sourceNodeId }) => sourceNodeId === id) : [];
      return citations.length > 0 ? <CitationList citations={citations} /> : null;
    },
  };
}
