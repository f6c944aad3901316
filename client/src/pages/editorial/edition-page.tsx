import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { StudyAttrs } from 'shared/evaluations/study-node.ts';
import { isGuidelineKind } from 'shared/guidelines/guideline-paths.ts';
import { WRITING_STATES } from 'shared/publishing/edition-state.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { DoubtsOfEdition } from '../../features/consultations/reuse/doubts-of-edition.tsx';
import { RowWorkbench } from '../../features/evaluations/row-workbench.tsx';
import { EditionStateTag } from '../../features/publishing/edition-state.tsx';
import { DiscardEdition } from '../../features/publishing/editor/discard-edition.tsx';
import { DraftDifference } from '../../features/publishing/editor/draft-difference.tsx';
import { editionFragment } from '../../features/publishing/editor/edition-fragment.ts';
import { EditionDescription } from '../../features/publishing/editor/edition-description.tsx';
import { EditionSteps } from '../../features/publishing/editor/edition-steps.tsx';
import { DESCRIPTION_ID } from '../../features/publishing/editor/edition-places.ts';
import { EditionTasks } from '../../features/publishing/editor/edition-tasks.tsx';
import { GonePart } from '../../features/publishing/editor/gone-part.tsx';
import { kindNamed } from '../../features/publishing/editor/kinds.ts';
import type { EditorNode } from '../../features/publishing/editor/node-form.tsx';
import { PartEditor } from '../../features/publishing/editor/part-editor.tsx';
import { PartIndex } from '../../features/publishing/editor/part-index.tsx';
import { RetireArtefact } from '../../features/publishing/editor/retire-artefact.tsx';
import { OpenProposals } from '../../features/evaluations/inbox/open-proposals.tsx';
import { StartEdition } from '../../features/publishing/editor/start-edition.tsx';
import { inReadingOrder, labelOf } from '../../features/publishing/editor/structure.ts';
import { KindName, KindTag } from '../../features/publishing/kind-words.tsx';
import { AlikeTexts } from '../../features/search/alike-texts.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { usePart } from '../../graphql/use-part.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Details } from '../../ui/details/details.tsx';
import { Columns, Row, Section, Stack } from '../../ui/layout/layout.tsx';
import { Link, useNavigate } from '../../ui/link/link.tsx';

const document = graphql(`
  query EditionPage($slug: String!) {
    artefact(slug: $slug) {
      id
      ...Edition
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '' }));

export const loader = page.loader;

export function Component(): ReactNode {
  const { data, refetch } = page.usePage();
  return data.artefact ? <Edition reference={data.artefact} refetch={() => void refetch()} /> : notFound();
}

type Reference = NonNullable<ReturnType<typeof page.usePage>['data']['artefact']>;

/** The edition of a text: its parts, what it will be published with, and the steps to take. */
function Edition({ reference, refetch }: { reference: Reference; refetch: () => void }): ReactNode {
  const { t } = useLingui();
  const artefact = usePart(editionFragment, reference);
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const [unsaved] = useState(() => new Set<string>());
  const kind = kindNamed(artefact.kind);
  const { draft, publishedVersion } = artefact;
  if (!kind || (!draft && !artefact.viewerCanEdit && !artefact.viewerCanRetire)) return notFound();
  const named = publishedVersion ?? draft;
  const title = named ? inReadersLanguage(named.title) : artefact.slug;
  const nodes = (draft?.nodes ?? []) as EditorNode[];
  const placed = draft ? inReadingOrder(nodes, draft.root) : [];
  const asked = search.get('del');
  const found = asked === null ? placed[0] : placed.find(({ node }) => node.nodeId === asked);
  const current = found ?? placed[0];
  const partName = (id: string): string | undefined => {
    const part = id === draft?.root ? undefined : nodes.find(({ nodeId }) => nodeId === id);
    return part && inReadersLanguage(labelOf(kind, part));
  };
  // Whoever approves reads what has changed and takes the step; the whole text is below.
  const inReview = draft !== null && draft !== undefined && !WRITING_STATES.includes(draft.state);
  // Nothing comes after it but a new edition.
  const isEnded = draft?.state === 'REJECTED';
  const discard = artefact.viewerCanManage ? (
    <DiscardEdition
      artefactId={artefact.id}
      isPublished={Boolean(publishedVersion)}
      onDiscarded={publishedVersion ? refetch : () => void navigate(paths.editorial())}
    />
  ) : null;
  const difference =
    draft && publishedVersion?.document ? (
      <DraftDifference published={publishedVersion.document as Doc} nodes={nodes} root={draft.root} kind={kind} />
    ) : null;
  const readOnly = !artefact.viewerCanEdit || !draft || inReview;
  const canImport = artefact.viewerCanEdit && !artefact.retiredAt && !inReview && isGuidelineKind(artefact.kind);
  return (
    <Stack gap={5}>
      <PageTitle section={t`Redaktion`}>{title}</PageTitle>
      <Breadcrumb steps={[{ to: paths.editorial(), name: <Trans>Redaktion</Trans> }]} />
      <h1>{title}</h1>
      <Row>
        <KindName kind={artefact.kind} />
        {publishedVersion ? (
          <Link to={artefact.path}>
            <Trans>Publicerad version {publishedVersion.number}</Trans>
          </Link>
        ) : null}
        {draft ? <EditionStateTag state={draft.state} /> : null}
        {canImport ? (
          <Link to={paths.importText(artefact.slug)}>
            <Trans>Läs in från en fil</Trans>
          </Link>
        ) : null}
        {!readOnly && kind.kind === 'questionBank' ? (
          <Link to={paths.bankFile(artefact.slug)}>
            <Trans>Läs in frågor från en fil</Trans>
          </Link>
        ) : null}
        {!readOnly && kind.nodeTypes[kind.rootType]?.children.includes('reference') ? (
          <Link to={paths.importReferences(artefact.slug)}>
            <Trans>Läs in källor</Trans>
          </Link>
        ) : null}
        <Link to={paths.review(artefact.slug)}>
          <Trans>Granskning</Trans>
        </Link>
      </Row>
      {draft?.sentBackReason ? (
        <Banner tone="wait" title={isEnded ? <Trans>Avslutad utan att publiceras</Trans> : <Trans>Skickad tillbaka</Trans>}>
          <p lang="sv">{draft.sentBackReason}</p>
        </Banner>
      ) : null}
      {artefact.kind === 'evaluation' && artefact.viewerCanManage ? <OpenProposals artefactId={artefact.id} /> : null}
      {draft && artefact.kind === 'qaArticle' ? <DoubtsOfEdition nodes={nodes} root={draft.root} isInReview={inReview} /> : null}
      {draft && inReview ? (
        <>
          {difference ? (
            <Section title={<Trans>Skillnad mot version {publishedVersion?.number ?? ''}</Trans>}>
              <Stack gap={4}>
                <p>{draft.changeNote}</p>
                {difference}
              </Stack>
            </Section>
          ) : null}
          <Section title={<Trans>Nästa steg</Trans>}>
            {isEnded ? (
              <Stack gap={4}>
                <p>
                  <Trans>Arbetet med utgåvan är avslutat. En ny utgåva kan börjas när den här är borta.</Trans>
                </p>
                {discard}
              </Stack>
            ) : (
              <EditionSteps
                artefactId={artefact.id}
                slug={artefact.slug}
                steps={draft.steps}
                partName={partName}
                onMoved={refetch}
                unsaved={unsaved}
              />
            )}
          </Section>
        </>
      ) : null}
      {draft && !readOnly ? (
        <EditionTasks slug={artefact.slug} root={draft.root} tasks={draft.tasks} partName={partName} open={!search.has('del')} />
      ) : null}
      {draft && current ? (
        <Columns kind="index">
          <Stack gap={5} as="aside">
            <PartIndex
              placed={placed}
              kind={kind}
              current={asked ?? current.node.nodeId}
              missing={draft.steps.flatMap(({ missing }) => missing)}
            />
          </Stack>
          <Stack gap={6}>
            {asked !== null && !found ? (
              <GonePart
                key={asked}
                artefactId={artefact.id}
                slug={artefact.slug}
                node={asked}
                readOnly={readOnly}
                onUnsaved={(holds) => void (holds ? unsaved.add(asked) : unsaved.delete(asked))}
              />
            ) : (
              <PartEditor
                key={current.node.nodeId}
                artefactId={artefact.id}
                kind={kind}
                placed={current}
                nodes={nodes}
                structureRevision={draft.structureRevision}
                readOnly={readOnly}
                onSelect={(node) => setSearch({ del: node })}
                unsaved={unsaved}
              />
            )}
            {found?.node.type === 'reference' ? (
              <AlikeTexts text={saidOf(found.node)} nameOfKind={(each) => <KindTag kind={each} />} except={artefact.path} />
            ) : null}
            {found?.node.type === 'evidenceRow' ? (
              <RowWorkbench
                slug={artefact.slug}
                row={found.node}
                studies={placed.filter(({ parent }) => parent === found.node).map(({ node }) => node.attrs as unknown as StudyAttrs)}
                readOnly={readOnly}
              />
            ) : null}
            <Section title={<Trans>Publiceras med</Trans>} id={DESCRIPTION_ID}>
              <EditionDescription
                key={draft.id}
                artefactId={artefact.id}
                changeNote={draft.changeNote ?? null}
                reviewBy={draft.reviewBy ?? null}
                readOnly={readOnly}
              />
            </Section>
            {difference && !inReview ? (
              <Details summary={<Trans>Skillnad mot version {publishedVersion?.number ?? ''}</Trans>}>{difference}</Details>
            ) : null}
            {inReview ? null : (
              <Section title={<Trans>Nästa steg</Trans>}>
                <EditionSteps
                  artefactId={artefact.id}
                  slug={artefact.slug}
                  steps={draft.steps}
                  partName={partName}
                  onMoved={refetch}
                  unsaved={unsaved}
                />
              </Section>
            )}
            {isEnded ? null : discard}
          </Stack>
        </Columns>
      ) : null}
      {!draft && artefact.viewerCanManage && !artefact.retiredAt ? (
        <StartEdition artefactId={artefact.id} kind={artefact.kind} onStarted={refetch} />
      ) : null}
      {!draft && !artefact.viewerCanEdit ? (
        <p>
          <Trans>Ingen utgåva är på gång.</Trans>
        </p>
      ) : null}
      {artefact.viewerCanRetire ? <RetireArtefact artefactId={artefact.id} /> : null}
    </Stack>
  );
}

/** What a source says it is about. */
function saidOf({ attrs: { title, note } }: EditorNode): string {
  return [title, note].filter((each) => typeof each === 'string').join(' ');
}
