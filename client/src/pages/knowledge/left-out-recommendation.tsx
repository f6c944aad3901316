import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { notFound } from '../../app/error-page.tsx';
import { NationalLink } from '../../app/national-link.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { LeftOutNotice } from '../../features/publishing/reading/drift-notice.tsx';
import { aboveOf } from '../../features/publishing/reading/reading-fields.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { RecommendationCrumbs } from './recommendation-crumbs.tsx';
import type { RecommendationPageData } from './recommendation-query.ts';
import { ReasonLine } from '../../features/publishing/reason-text.tsx';

/** A recommendation of the nation's that is not read in the region: who left it out and why, and the way to it. */
export function LeftOutRecommendation({ data: { national, effectiveDocument } }: { data: RecommendationPageData }): ReactNode {
  const { node } = useParams();
  if (!national || !effectiveDocument) return notFound();
  const leftOut = effectiveDocument.leftOut.find(({ nodeId }) => nodeId === node || nodeId === national.place.nodeId);
  // What is left out may be the chapter it stands in: the change is told in the words of what the reader asked for.
  const words = { type: 'recommendation', attrs: { text: national.text } };
  const warnings = effectiveDocument.warnings
    .filter(({ nodeId }) => nodeId === (leftOut?.nodeId ?? node))
    .map((warning) => (warning.nodeId === node || !warning.above ? warning : { ...warning, above: words }));
  const name = (leftOut?.link ?? effectiveDocument).organisationNode.name;
  return (
    <Stack gap={5}>
      <PageTitle section={effectiveDocument.organisationNode.name}>{inReadersLanguage(national.title)}</PageTitle>
      <RecommendationCrumbs artefact={national.artefact} place={national.place} />
      <h1>
        <Localised value={national.title} />
      </h1>
      {warnings.map((warning) => (
        <LeftOutNotice key={warning.organisationNode.id} warning={warning} above={aboveOf(effectiveDocument, warning)} />
      ))}
      <Banner tone="local" title={<Trans>{name} har utelämnat rekommendationen</Trans>}>
        {leftOut ? (
          <p>
            <ReasonLine reason={leftOut.reason} />
          </p>
        ) : null}
        <p>
          <NationalLink>
            <Trans>Läs den nationella texten</Trans>
          </NationalLink>
        </p>
      </Banner>
    </Stack>
  );
}
