import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { FIRST_STATE, WRITING_STATES } from 'shared/publishing/edition-state.ts';
import { notFound } from '../../app/error-page.tsx';
import { EditionStateTag } from '../../features/publishing/edition-state.tsx';
import { CommentCard } from '../../features/review/comment-card.tsx';
import { CommentForm } from '../../features/review/comment-form.tsx';
import { CommentThread } from '../../features/review/comment-thread.tsx';
import { NoEdition } from '../../features/review/no-edition.tsx';
import { ReviewFrame } from '../../features/review/review-frame.tsx';
import type { Marked } from '../../features/review/reviewed-text.tsx';
import { textParts } from '../../features/review/text-parts.ts';
import { useCommentDraft } from '../../features/review/use-comment-draft.ts';
import { useAct } from '../../graphql/use-act.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Button, ButtonLink } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Columns, Row, Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { documentOf } from './draft-document.ts';
import { labelsOf } from './labels.ts';
import { ReviewedDocument } from './reviewed-document.tsx';
import { addTeamCommentMutation, choosePathMutation, replyMutation, resolveMutation } from './team-mutations.ts';
import { applyMutation } from '../../features/review/apply-mutation.ts';

const document = graphql(`
  query ReviewDeskPage($slug: String!, $after: String) {
    review(slug: $slug) {
      id
      slug
      kind
      artefactId
      path
      openPaths
      state
      title {
        sv
        en
      }
      viewerCanManage
      viewerCanEdit
      comments(first: 30, after: $after) {
        nodes {
          id
          authorName
          ...CommentFields @unmask
          place {
            status
            from
            to
          }
          ...Thread @unmask
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
    artefact(slug: $slug) {
      id
      draft {
        id
        ...DraftDocument @unmask
      }
    }
    professions {
      code
      name
    }
  }
`);

const page = pageQuery(
  document,
  ({ params, request }) => ({ slug: params['slug'] ?? '', after: new URL(request.url).searchParams.get('efter') }),
  { fresh: true },
);

export const loader = page.loader;

/** The desk of an edition: the text left with the words meant, what the team says of it right, and which course it takes. */
export function Component(): ReactNode {
  const { data, refetch } = page.usePage();
  const [search] = useSearchParams();
  const [shownId, show] = useState(search.get('synpunkt'));
  const { review, artefact, professions } = data;
  const add = useAct(addTeamCommentMutation, refetch);
  const choose = useAct(choosePathMutation, refetch);
  const reply = useAct(replyMutation, refetch);
  const resolve = useAct(resolveMutation, refetch);
  const apply = useAct(applyMutation, refetch);
  const draft = review && artefact?.draft ? documentOf(review.kind, artefact.draft) : null;
  const parts = review && draft ? textParts(draft, labelsOf(review.kind)) : [];
  const about = useCommentDraft(parts);
  if (!review) return notFound();
  const { artefactId, slug, title, path, openPaths, viewerCanManage, viewerCanEdit, state, comments } = review;
  const isWritten = Boolean(state && WRITING_STATES.includes(state));
  const shown = comments.nodes.find(({ id }) => id === shownId);
  const place = shown?.place ?? shown;
  const marked: Marked | null =
    shown && place ? { node: shown.nodeId, attribute: shown.attribute ?? null, from: place.from, to: place.to } : null;
  const errors = [choose, resolve, apply].flatMap((act) => act.errors).map((message) => ({ id: null, message }));
  return (
    <ReviewFrame
      slug={slug}
      title={title}
      current=""
      state={
        <Row>
          {state ? <EditionStateTag state={state} /> : null}
          <Small>
            {path === 'FULL' ? <Trans>Lång väg, med arbetsgrupp och remiss</Trans> : <Trans>Kort väg, med en andra person</Trans>}
            {path === 'FULL' && openPaths.length === 1 ? <Trans>. En första utgåva går alltid den vägen.</Trans> : null}
          </Small>
          {viewerCanManage && openPaths.length > 1 && (!state || state === FIRST_STATE[path]) ? (
            <Button
              look="plain"
              pending={choose.pending}
              onClick={() => void choose.press({ input: { artefactId, path: path === 'FULL' ? 'SHORT' : 'FULL' } })}
            >
              {path === 'FULL' ? <Trans>Välj den korta vägen</Trans> : <Trans>Välj den långa vägen</Trans>}
            </Button>
          ) : null}
        </Row>
      }
    >
      <ErrorSummary errors={errors} />
      {draft ? (
        <p>
          <a href="#synpunkter">
            <Trans>Till synpunkterna</Trans>
          </a>
        </p>
      ) : null}
      {draft ? (
        <Columns kind="half">
          <ReviewedDocument
            text={{ kind: review.kind, slug, document: draft, professions }}
            parts={parts}
            marked={marked}
            asked={shownId !== null}
            onMark={about.mark}
          />
          <Stack gap={6}>
            <Section id="synpunkter" title={<Trans>Arbetsgruppens synpunkter</Trans>}>
              {comments.nodes.length === 0 ? (
                <EmptyState>
                  <Trans>Inga än. Här samlas det som de som arbetar med texten säger om den.</Trans>
                </EmptyState>
              ) : null}
              {comments.nodes.map((comment) => (
                <CommentCard key={comment.id} comment={comment} who={comment.authorName}>
                  {comment.place && comment.place.status !== 'IN_PLACE' ? (
                    <Small>
                      {comment.place.status === 'MOVED' ? <Trans>orden har flyttats</Trans> : <Trans>texten har ändrats</Trans>}
                    </Small>
                  ) : null}
                  <CommentThread
                    replies={comment.replies}
                    resolved={Boolean(comment.resolvedAt)}
                    onShow={() => show(comment.id)}
                    onReply={(text) => reply.run({ input: { commentId: comment.id, text } })}
                    onResolve={(resolved) => void resolve.press({ input: { commentId: comment.id, resolved } })}
                    applying={apply.pending}
                    onApply={
                      isWritten &&
                      viewerCanEdit &&
                      typeof comment.proposedText === 'string' &&
                      !comment.resolvedAt &&
                      !comment.suggestionAppliedAt
                        ? () => void apply.press({ input: { commentId: comment.id } })
                        : undefined
                    }
                  />
                </CommentCard>
              ))}
              {comments.pageInfo.hasNextPage ? (
                <ButtonLink look="quiet" to={`?efter=${comments.pageInfo.endCursor ?? ''}`}>
                  <Trans>Fler synpunkter</Trans>
                </ButtonLink>
              ) : null}
            </Section>
            {state === 'REJECTED' ? null : (
              <Section title={<Trans>Ny synpunkt</Trans>}>
                <CommentForm
                  root={draft.root}
                  parts={parts}
                  draft={about}
                  send={(comment) => add.run({ input: { artefactId, ...comment } })}
                />
              </Section>
            )}
          </Stack>
        </Columns>
      ) : (
        <NoEdition slug={slug} />
      )}
    </ReviewFrame>
  );
}
