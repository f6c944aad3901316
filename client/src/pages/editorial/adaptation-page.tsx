import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { notFound } from '../../app/error-page.tsx';
import { inRegion, paths } from '../../app/paths.ts';
import { waitsForChoice } from '../../features/publishing/adaptation/adaptation-fields.ts';
import { AdaptationFrame, adaptedTitle } from '../../features/publishing/adaptation/adaptation-frame.tsx';
import { ElementList } from '../../features/publishing/adaptation/element-list.tsx';
import type { Shown } from '../../features/publishing/adaptation/shown-elements.ts';
import { EditionStateTag } from '../../features/publishing/edition-state.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { ButtonLink, ButtonRow } from '../../ui/button/button.tsx';
import { Lead, Row, Small, Stack } from '../../ui/layout/layout.tsx';
import { AddressPrefix, Link } from '../../ui/link/link.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';

const document = graphql(`
  query AdaptationPage($slug: String!, $at: String!) {
    adaptation(slug: $slug, at: $at) {
      ...AdaptationHead @unmask
      elements {
        ...ElementRow @unmask
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '', at: params['organisation'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** What an organisation decides about a text, part by part. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const { adaptation } = page.usePage().data;
  if (!adaptation?.viewerCanSeeDraft) return notFound();
  const { artefact, organisationNode, followsNode, published, draft, elements } = adaptation;
  const waiting = elements.filter(waitsForChoice).length;
  const asked = search.get('visa');
  const shown: Shown = asked === 'egna' || asked === 'vantar' ? asked : 'alla';
  const tabs = [
    { to: '?', name: t`Hela texten`, current: shown === 'alla' },
    { to: '?visa=egna', name: t`Ändrade`, current: shown === 'egna' },
    { to: '?visa=vantar', name: t`Att ta ställning till (${waiting})`, current: shown === 'vantar' },
  ];
  return (
    <AdaptationFrame adaptation={adaptation} title={t`Anpassning för ${organisationNode.name}`} isOverview>
      <h1>{adaptedTitle(adaptation)}</h1>
      <Lead>
        <Trans>
          Så läses texten i {organisationNode.name}. Det ni inte bestämmer något om följer {followsNode.name}.
        </Trans>
      </Lead>
      <Row>
        {draft ? <EditionStateTag state={draft.state} /> : null}
        <Small>
          {published ? (
            <Trans>
              Anpassning {published.number} gäller sedan <Day at={published.publishedAt} />
            </Trans>
          ) : (
            <Trans>Ingen anpassning är publicerad än</Trans>
          )}
        </Small>
        <AddressPrefix value="">
          <Link to={inRegion(artefact.path, organisationNode.slug)}>
            <Trans>Läs som i {organisationNode.name}</Trans>
          </Link>
        </AddressPrefix>
        <Link to={paths.adaptations(artefact.slug)}>
          <Trans>Alla regioner</Trans>
        </Link>
      </Row>
      {draft?.sentBackReason ? (
        <Banner tone="wait" title={<Trans>Skickad tillbaka</Trans>}>
          <p lang="sv">{draft.sentBackReason}</p>
        </Banner>
      ) : null}
      {draft ? (
        <ButtonRow>
          <ButtonLink to={paths.adaptationReview(organisationNode.slug, artefact.slug)}>
            <Trans>Förhandsgranska och ta nästa steg</Trans>
          </ButtonLink>
        </ButtonRow>
      ) : null}
      <Stack gap={4}>
        <Tabs label={t`Visa`} tabs={tabs} />
        <ElementList adaptation={adaptation} elements={elements} shown={shown} />
      </Stack>
    </AdaptationFrame>
  );
}
