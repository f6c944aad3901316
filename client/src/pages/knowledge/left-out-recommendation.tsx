import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { notFound } from '../../app/error-page.tsx';
import { NationalLink } from '../../app/national-link.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import type { RecommendationPageData } from './recommendation-query.ts';

/** A recommendation of the nation's that is not read in the region: who left it out and why, and the way to it. */
export function LeftOutRecommendation({ data: { national, effectiveDocument } }: { data: RecommendationPageData }): ReactNode {
  const { node } = useParams();
  if (!national || !effectiveDocument) return notFound();
  const leftOut = effectiveDocument.leftOut.find(({ nodeId }) => nodeId === node || nodeId === national.place.nodeId);
  const name = (leftOut?.link ?? effectiveDocument).organisationNode.name;
  return (
    <Stack gap={5}>
      <PageTitle section={effectiveDocument.organisationNode.name}>{inReadersLanguage(national.title)}</PageTitle>
      <h1>
        <Localised value={national.title} />
      </h1>
      <Banner tone="local" title={<Trans>{name} har utelämnat rekommendationen</Trans>}>
        {leftOut ? (
          <p>
            <Trans>Skäl: {leftOut.reason}</Trans>
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
