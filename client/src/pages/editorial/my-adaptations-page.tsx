import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { AdaptationStateTag } from '../../features/publishing/adaptation/adaptation-state.tsx';
import { AdoptionSettings } from '../../features/publishing/adaptation/adoption-settings.tsx';
import { waitingParts } from '../../features/publishing/adaptation/board-fields.ts';
import { KindName } from '../../features/publishing/kind-words.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { NextPage } from '../../ui/next-page/next-page.tsx';
import { EditorialHead } from './editorial-head.tsx';

const document = graphql(`
  query MyAdaptationsPage($after: String) {
    myAdaptations(first: 50, after: $after) {
      nodes {
        ...StandingFields @unmask
        artefact {
          id
          slug
          kind
          publishedVersion {
            id
            number
            title {
              sv
              en
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    healthcareRegions {
      ...AdoptionFields @unmask
    }
    regions {
      ...AdoptionFields @unmask
    }
    unitsThatAdapt(first: 100) {
      nodes {
        ...AdoptionFields @unmask
      }
    }
  }
`);

const page = pageQuery(document, ({ request }) => ({ after: new URL(request.url).searchParams.get('efter') }), { fresh: true });

export const loader = page.loader;

/** The texts the viewer's organisations may adapt: what waits for a decision first, then what is in work, decided and followed. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { myAdaptations, healthcareRegions, regions, unitsThatAdapt } = page.usePage().data;
  const { nodes, pageInfo } = myAdaptations;
  return (
    <Stack gap={5}>
      <PageTitle section={t`Redaktion`}>{t`Anpassningar`}</PageTitle>
      <EditorialHead current="adaptations" />
      {nodes.length === 0 ? (
        <EmptyState>
          <Trans>
            Du har ingen redaktionell roll i en region, sjukvårdsregion eller enhet. Den som har det skriver här hur nationella texter läses
            där.
          </Trans>
        </EmptyState>
      ) : (
        <List label={t`Anpassningar`}>
          {nodes.map((standing) => {
            const { artefact, organisationNode, state, oldestDue, publishedAt, number } = standing;
            const title = artefact.publishedVersion?.title ?? { sv: artefact.slug };
            return (
              <ListRow
                key={`${artefact.id} ${organisationNode.id}`}
                title={
                  <Link
                    to={paths.adaptation(organisationNode.slug, artefact.slug)}
                    aria-label={`${inReadersLanguage(title)}, ${organisationNode.name}`}
                  >
                    <Localised value={title} />
                  </Link>
                }
                state={<AdaptationStateTag state={state} />}
                detail={
                  <>
                    <KindName kind={artefact.kind} /> · {organisationNode.name}
                    {waitingParts(standing) > 0 && oldestDue ? (
                      <>
                        {' '}
                        ·{' '}
                        <Trans>
                          senast <Day at={oldestDue} />
                        </Trans>
                      </>
                    ) : null}
                    {number !== null && publishedAt ? (
                      <>
                        {' '}
                        ·{' '}
                        <Trans>
                          anpassning {number}, <Day at={publishedAt} />
                        </Trans>
                      </>
                    ) : null}
                  </>
                }
              />
            );
          })}
        </List>
      )}
      <NextPage pageInfo={pageInfo} />
      <AdoptionSettings organisations={[...healthcareRegions, ...regions, ...unitsThatAdapt.nodes]} />
    </Stack>
  );
}
