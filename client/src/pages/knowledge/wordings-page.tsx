import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { guidelineNodePath, isGuidelineKind } from 'shared/guidelines/guideline-paths.ts';
import { findNode, type Doc } from 'shared/publishing/document.ts';
import type { Localised as LocalisedValue } from 'shared/text/localised.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { readIn, useRegion } from '../../app/region.ts';
import { DriftDecisions } from '../../features/publishing/adaptation/drift-decisions.tsx';
import { WordingBlock } from '../../features/publishing/adaptation/wording-block.tsx';
import { AttributeName } from '../../features/publishing/attribute-words.tsx';
import { AttributeValue } from '../../features/publishing/attribute-value.tsx';
import { LevelsOf } from '../../features/publishing/levels-of.tsx';
import { PartNames } from '../../features/publishing/part-names.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Lead, Row, Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';

const document = graphql(`
  query WordingsPage($slug: String!, $node: ID!, $place: String!, $regional: Boolean!) {
    adaptation(slug: $slug, at: $place) @include(if: $regional) {
      id
      viewerCanEdit
    }
    artefact(slug: $slug) {
      id
      slug
      kind
      path
      publishedVersion {
        id
        number
        title {
          sv
          en
        }
        document
        nodes {
          nodeId
          type
          label {
            sv
            en
          }
        }
      }
    }
    driftDecisions(slug: $slug, node: $node) {
      nodes {
        ...DriftDecisionFields @unmask
      }
    }
    removedPart(artefact: $slug, node: $node) {
      nodeId
      title {
        sv
        en
      }
      removedIn {
        id
        number
        changeNote
      }
    }
    wordingsOf(slug: $slug, node: $node) {
      ...WordingFields @unmask
    }
  }
`);

const page = pageQuery(document, ({ params }) => {
  const { place, regional } = readIn(params);
  return { slug: params['slug'] ?? '', node: params['node'] ?? '', place, regional };
});

export const loader = page.loader;

/** One part in the words of the nation and of every organisation that words it otherwise, with their reasons. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { node = '' } = useParams();
  const region = useRegion();
  const { artefact, wordingsOf: told, removedPart, driftDecisions, adaptation } = page.usePage().data;
  const wordings = told ?? [];
  const version = artefact?.publishedVersion;
  const doc = version?.document ? (version.document as Doc) : null;
  const national = (doc && findNode(doc, node)?.attrs) ?? null;
  const partOf = (id: string) => version?.nodes.find(({ nodeId }) => nodeId === id);
  const part = partOf(node);
  const own = wordings.find(({ nodeId }) => nodeId === node)?.attrs as { title?: LocalisedValue<string> } | null | undefined;
  const label = part?.label ?? own?.title ?? removedPart?.title;
  if (!artefact || !version || (!label && wordings.length === 0)) return notFound();
  const reworded = [...new Set(wordings.filter(({ mode }) => mode === 'ADAPT').flatMap(({ attributes }) => attributes))];
  // What others write is copied beside the text above; until the change is met, the own words stand beside what changed instead.
  const hasDrifted = wordings.some(
    ({ nodeId, drift, organisationNode }) => drift && nodeId === node && organisationNode.slug === region?.slug,
  );
  const nameOf = (id: string): string | undefined => {
    const name = partOf(id)?.label;
    return name && inReadersLanguage(name);
  };
  return (
    <LevelsOf attrsOf={(id) => doc && findNode(doc, id)?.attrs} own={node}>
      <PartNames value={nameOf}>
        <Stack gap={5}>
          <PageTitle section={inReadersLanguage(version.title)}>
            {label ? t`Andra regioner: ${inReadersLanguage(label)}` : t`Andra regioner`}
          </PageTitle>
          <Breadcrumb
            steps={[
              { to: paths.knowledge(), name: <Trans>Kunskap</Trans> },
              { to: artefact.path, name: <Localised value={version.title} /> },
              { to: paths.adaptations(artefact.slug), name: <Trans>Regionernas anpassningar</Trans> },
            ]}
          />
          <h1>{label ? <Localised value={label} /> : <Trans>Egna tillägg</Trans>}</h1>
          {removedPart?.removedIn ? (
            <Banner
              tone="drift"
              title={<Trans>Delen är borttagen ur den nationella texten i version {removedPart.removedIn.number}</Trans>}
            >
              <p>
                <Trans>Så motiveras den nya versionen: {removedPart.removedIn.changeNote}</Trans>
              </p>
              <p>
                <Link to={paths.changeOf(artefact.slug, removedPart.removedIn.number, node)}>
                  <Trans>Läs delen så som den löd</Trans>
                </Link>
              </p>
            </Banner>
          ) : null}
          <Lead>
            {!told ? (
              <Trans>Hur regionerna skriver delen visas bara för den som får läsa den.</Trans>
            ) : wordings.length === 0 && removedPart ? (
              <Trans>Ingen har behållit delen.</Trans>
            ) : wordings.length === 0 ? (
              <Trans>Alla följer den nationella texten här.</Trans>
            ) : (
              <Trans>Så skriver andra, och varför. Jämför ordalydelse och skäl.</Trans>
            )}
          </Lead>
          <Row>
            {part && isGuidelineKind(artefact.kind) ? (
              <Link to={guidelineNodePath(artefact.kind, artefact.slug, part)}>
                <Trans>Läs delen i texten</Trans>
              </Link>
            ) : null}
            {region && part && adaptation?.viewerCanEdit ? (
              <Link to={paths.adaptationPart(region.slug, artefact.slug, node)}>
                {hasDrifted ? (
                  <Trans>Ta ställning till ändringen för {region.name}</Trans>
                ) : (
                  <Trans>Skriv eller kopiera till {region.name}</Trans>
                )}
              </Link>
            ) : null}
          </Row>
          {region && adaptation?.viewerCanEdit && hasDrifted ? (
            <Small>
              <Trans>
                Texten har ändrats under det {region.name} har bestämt. Andras ord kan kopieras hit när ni har tagit ställning till
                ändringen och publicerat.
              </Trans>
            </Small>
          ) : null}
          {national && reworded.length > 0 ? (
            <Section title={<Trans>Nationell text, version {version.number}</Trans>}>
              <Stack gap={3}>
                {reworded.map((name) => (
                  <div key={name}>
                    <Small>
                      <AttributeName path={name} />
                    </Small>
                    <AttributeValue name={name} value={national[name]} />
                  </div>
                ))}
              </Stack>
            </Section>
          ) : null}
          {wordings.map((wording) => (
            <Section key={`${wording.organisationNode.id} ${wording.nodeId}`} title={wording.organisationNode.name}>
              <WordingBlock wording={wording} national={national} />
            </Section>
          ))}
          <DriftDecisions decisions={driftDecisions.nodes} />
          <p>
            <Link to={paths.adaptations(artefact.slug)}>
              <Trans>Vilka regioner avviker?</Trans>
            </Link>
          </p>
        </Stack>
      </PartNames>
    </LevelsOf>
  );
}
