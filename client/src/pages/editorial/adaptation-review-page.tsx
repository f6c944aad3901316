import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { findNode, type Doc } from 'shared/publishing/document.ts';
import { notFound } from '../../app/error-page.tsx';
import { paths } from '../../app/paths.ts';
import { AdaptationChanges } from '../../features/publishing/adaptation/adaptation-changes.tsx';
import { AdaptationFrame, adaptedTitle } from '../../features/publishing/adaptation/adaptation-frame.tsx';
import { DescriptionForm } from '../../features/publishing/editor/description-form.tsx';
import { DiscardAdaptation } from '../../features/publishing/adaptation/discard-adaptation.tsx';
import { LeftToDecide } from '../../features/publishing/adaptation/left-to-decide.tsx';
import { StepList } from '../../features/publishing/editor/step-list.tsx';
import { EditionStateTag } from '../../features/publishing/edition-state.tsx';
import { LevelsOf } from '../../features/publishing/levels-of.tsx';
import { PartNames } from '../../features/publishing/part-names.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Columns, Lead, Row, Section, Stack } from '../../ui/layout/layout.tsx';
import { useNavigate } from '../../ui/link/link.tsx';
import { AdaptationPreview } from './adaptation-preview.tsx';

const document = graphql(`
  query AdaptationReviewPage($slug: String!, $at: String!) {
    adaptation(slug: $slug, at: $at) {
      ...AdaptationHead @unmask
      elements {
        ...ElementRow @unmask
      }
      draft {
        id
        changes {
          ...AdaptationChangeFields @unmask
        }
      }
      preview {
        document
        ...ReadingFields @unmask
      }
    }
    professions {
      code
      name
    }
  }
`);

const moveMutation = graphql(`
  mutation MoveAdaptation($input: MoveAdaptationInput!) {
    moveAdaptation(input: $input) {
      adaptation {
        id
      }
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const describeMutation = graphql(`
  mutation DescribeAdaptation($input: DescribeAdaptationInput!) {
    describeAdaptation(input: $input) {
      adaptation {
        id
        draft {
          id
          changeNote
          reviewBy
          revision
          steps {
            transition
            missing {
              message
              nodeId
            }
          }
        }
      }
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '', at: params['organisation'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** What is in work as a reader in primary care will see it, what it is published with, and the steps to take. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { data, refetch } = page.usePage();
  const { adaptation, professions } = data;
  const [move] = useMutation(moveMutation, { refetchQueries: ['Shell'] });
  const [describe] = useMutation(describeMutation);
  if (!adaptation?.viewerCanSeeDraft || !adaptation.preview) return notFound();
  const { artefact, organisationNode, draft, preview } = adaptation;
  const at = { artefactId: artefact.id, organisationNodeId: organisationNode.id };
  const overview = paths.adaptation(organisationNode.slug, artefact.slug);
  const shown = preview.document as Doc;
  const nameOf = (node: string): string | undefined => {
    const element = adaptation.elements.find(({ nodeId }) => nodeId === node);
    return element?.parentNodeId ? inReadersLanguage(element.label) : undefined;
  };
  return (
    <AdaptationFrame adaptation={adaptation} title={t`Förhandsgranska`}>
      <h1>
        {draft ? (
          <Trans>Så kommer texten att läsas i {organisationNode.name}</Trans>
        ) : (
          <Trans>Så läses texten i {organisationNode.name}</Trans>
        )}
      </h1>
      <Row>{draft ? <EditionStateTag state={draft.state} /> : null}</Row>
      {draft?.sentBackReason ? (
        <Banner tone="wait" title={<Trans>Skickad tillbaka</Trans>}>
          <p lang="sv">{draft.sentBackReason}</p>
        </Banner>
      ) : null}
      {draft ? null : (
        <Lead>
          <Trans>Inget är i arbete.</Trans>
        </Lead>
      )}
      <Columns kind="aside">
        <Stack gap={6}>
          {draft ? (
            <Section title={adaptation.published ? <Trans>Nytt mot det publicerade</Trans> : <Trans>Nytt</Trans>}>
              {draft.changes.length > 0 ? (
                <LevelsOf attrsOf={(id) => findNode(shown, id)?.attrs} own="">
                  <PartNames value={nameOf}>
                    <AdaptationChanges
                      changes={draft.changes}
                      pathOf={({ nodeId }) => paths.adaptationPart(organisationNode.slug, artefact.slug, nodeId)}
                    />
                  </PartNames>
                </LevelsOf>
              ) : (
                <p>
                  <Trans>Inget ändras för läsarna än.</Trans>
                </p>
              )}
            </Section>
          ) : null}
          <LeftToDecide adaptation={adaptation} elements={adaptation.elements} />
          <Section title={adaptedTitle(adaptation)}>
            <AdaptationPreview artefact={artefact} preview={preview} professions={professions} />
          </Section>
        </Stack>
        <Stack gap={6} as="aside">
          {draft ? (
            <>
              <Section title={<Trans>Publiceras med</Trans>} quiet>
                <DescriptionForm
                  key={draft.id}
                  changeNote={draft.changeNote ?? null}
                  reviewBy={draft.reviewBy ?? null}
                  readOnly={!adaptation.viewerCanEdit || draft.state !== 'ASSESSING'}
                  save={async (description) => {
                    const { data: saved } = await describe({ variables: { input: { ...at, ...description } } });
                    return saved?.describeAdaptation.errors ?? [];
                  }}
                />
              </Section>
              <Section title={<Trans>Nästa steg</Trans>} quiet>
                <StepList
                  steps={draft.steps}
                  partPath={(node) => paths.adaptationPart(organisationNode.slug, artefact.slug, node)}
                  partName={nameOf}
                  take={async (transition, reason) => {
                    const { data: moved } = await move({ variables: { input: { ...at, transition, reason, revision: draft.revision } } });
                    const failed = moved?.moveAdaptation.errors ?? [];
                    await refetch();
                    return failed;
                  }}
                />
              </Section>
              {adaptation.viewerCanEdit ? <DiscardAdaptation at={at} onDiscarded={() => void navigate(overview)} /> : null}
            </>
          ) : null}
        </Stack>
      </Columns>
    </AdaptationFrame>
  );
}
