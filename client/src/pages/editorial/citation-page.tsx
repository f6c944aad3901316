import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { ConfirmCitation } from '../../features/publishing/confirm-citation.tsx';
import { KindTag } from '../../features/publishing/kind-words.tsx';
import { DifferenceList, type Difference } from '../../features/publishing/difference-list.tsx';
import { LevelsOfVersion } from '../../features/publishing/levels-of-version.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { CitationPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { Localised } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { Row, Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Pairs } from '../../ui/list/list.tsx';

const document = graphql(`
  query CitationPage($id: ID!) {
    citation(id: $id) {
      id
      sourcePath
      sourceNodeId
      sourceLabel {
        sv
        en
      }
      sourceArtefact {
        id
        slug
        kind
        editorPath
        publishedVersion {
          id
          title {
            sv
            en
          }
        }
      }
      targetPath
      targetNodeId
      targetType
      targetLabel {
        sv
        en
      }
      target {
        id
        publishedVersion {
          id
          number
          title {
            sv
            en
          }
        }
      }
      pinnedVersion {
        id
        number
        publishedAt
        nodes {
          nodeId
          parent
          label {
            sv
            en
          }
        }
      }
      sourceOrganisationNode {
        id
        slug
        name
      }
      difference {
        node
        type
        change
        attributes
      }
      pinnedAt
      viewerCanConfirm
      stale {
        kind
        raisedAt
        version {
          id
          number
          publishedAt
          changeNote
          nodes {
            nodeId
            parent
            label {
              sv
              en
            }
          }
        }
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ id: params['id'] ?? '' }));

export const loader = page.loader;

/** A citation whose text has changed: then and now side by side, and what to do about it. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const { citation } = data;
  if (!citation) return notFound();
  const { stale, sourceArtefact } = citation;
  return (
    <Stack gap={6}>
      <Stack gap={4}>
        <PageTitle section={t`Redaktion`}>{t`Hänvisning`}</PageTitle>
        <h1>
          {stale ? (
            citation.viewerCanConfirm ? (
              <Trans>Texten du vilar på har ändrats</Trans>
            ) : (
              <Trans>Källan har ändrats sedan hänvisningen gjordes</Trans>
            )
          ) : (
            <Trans>Hänvisningen stämmer med dagens text</Trans>
          )}
        </h1>
        <Pairs
          rows={[
            [
              <Trans key="who">Hänvisning från</Trans>,
              citation.sourcePath && citation.sourceLabel ? (
                <Link key="link" to={citation.sourcePath}>
                  <Localised value={citation.sourceLabel} />
                </Link>
              ) : (
                <Trans key="answer">ett svar på en fråga</Trans>
              ),
            ],
            [
              <Trans key="what">Vilar på</Trans>,
              <Row key="target">
                <KindTag kind={citation.targetType} />
                <Link to={citation.targetPath}>
                  <Localised value={citation.targetLabel} />
                </Link>
              </Row>,
            ],
            [
              <Trans key="seen">Som den löd i</Trans>,
              <Link key="version" to={paths.version(citation.pinnedVersion.id)}>
                <Trans>
                  version {citation.pinnedVersion.number}, <Day at={citation.pinnedAt} />
                </Trans>
              </Link>,
            ],
          ]}
        />
      </Stack>
      {stale ? (
        <>
          {stale.kind === 'SAFETY' ? (
            <Banner tone="late" title={<Trans>Ändringen gäller säkerhet</Trans>}>
              <p>
                <Trans>Gå igenom den först av allt.</Trans>
              </p>
            </Banner>
          ) : null}
          {stale.kind === 'REMOVED' ? (
            <Banner tone="late" title={<Trans>Texten finns inte kvar eller är tagen ur bruk</Trans>}>
              <p>
                <Trans>Ändra den egna texten så att den vilar på något annat.</Trans>
              </p>
            </Banner>
          ) : null}
          <WhatChanged citation={citation} stale={stale} />
          {citation.viewerCanConfirm ? (
            <Section title={<Trans>Vad gör du?</Trans>}>
              <Stack gap={5}>
                <ConfirmCitation citationId={citation.id} onConfirmed={() => void refetch()} />
                {sourceArtefact ? (
                  <Stack gap={3}>
                    <p>
                      <Trans>
                        Stämmer den inte längre: ändra den egna texten i en ny version. När den är publicerad är uppgiften klar.
                      </Trans>
                    </p>
                    <div>
                      <ButtonLink look="quiet" to={editorOf(sourceArtefact.slug, citation)}>
                        <Trans>Ändra den egna texten</Trans>
                      </ButtonLink>
                    </div>
                  </Stack>
                ) : null}
              </Stack>
            </Section>
          ) : null}
        </>
      ) : (
        <Banner tone="good">
          <p>
            <Trans>Inget väntar här. Skulle texten ändras får den som ansvarar en ny uppgift.</Trans>
          </p>
        </Banner>
      )}
    </Stack>
  );
}

type Citation = NonNullable<CitationPageQuery['citation']>;

/** Where the text that cites is written: an organisation's own words in its adaptation. */
function editorOf(slug: string, { sourceNodeId, sourceOrganisationNode }: Citation): string {
  const node = sourceNodeId ?? '';
  return sourceOrganisationNode ? paths.adaptationPart(sourceOrganisationNode.slug, slug, node) : `${paths.edit(slug)}?del=${node}`;
}

/** What was seen beside what is read there now, whoever changed it: the nation in a new version, or an organisation in its own words. */
function WhatChanged({ citation, stale }: { citation: Citation; stale: NonNullable<Citation['stale']> }): ReactNode {
  const { pinnedVersion, difference, targetNodeId, targetLabel } = citation;
  const isNewVersion = pinnedVersion.id !== stale.version.id;
  const parts = new Map([...pinnedVersion.nodes, ...stale.version.nodes].map((part) => [part.nodeId, part]));
  const labelOf = (id: string) => {
    const label = id === targetNodeId ? targetLabel : parts.get(id)?.label;
    return label && { sv: label.sv, ...(label.en ? { en: label.en } : {}) };
  };
  return (
    <Section
      title={
        isNewVersion ? (
          <Trans>
            Skillnad mellan {pinnedVersion.number} och {stale.version.number}
          </Trans>
        ) : (
          <Trans>
            Ändrat av en region <Day at={stale.raisedAt} />
          </Trans>
        )
      }
    >
      <Stack gap={4}>
        {isNewVersion ? (
          <p>
            <Day at={stale.version.publishedAt} />: {stale.version.changeNote}
          </p>
        ) : null}
        {difference ? (
          <LevelsOfVersion version={stale.version.id} told={difference}>
            <DifferenceList differences={difference as Difference[]} labelOf={labelOf} parentOf={(id) => parts.get(id)?.parent ?? null} />
          </LevelsOfVersion>
        ) : (
          <p>
            <Trans>Skillnaden kan inte visas: texten innehåller sådant som bara redaktionen får se.</Trans>
          </p>
        )}
      </Stack>
    </Section>
  );
}
