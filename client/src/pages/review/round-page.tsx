import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Doc } from 'shared/publishing/document.ts';
import { bodyCategories, stances } from 'shared/review/review-words.ts';
import { notFound } from '../../app/error-page.tsx';
import { paths } from '../../app/paths.ts';
import { CommentCard } from '../../features/review/comment-card.tsx';
import { PlanForm } from '../../features/review/plan-form.tsx';
import { InviteForm } from '../../features/review/invite-form.tsx';
import { ReviewFrame } from '../../features/review/review-frame.tsx';
import { RespondForm } from '../../features/review/respond-form.tsx';
import { RoundFigures, RoundState, StanceTally } from '../../features/review/round-figures.tsx';
import { TextPanel, type Marked } from '../../features/review/text-panel.tsx';
import { textParts } from '../../features/review/text-parts.ts';
import { useAct } from '../../features/review/use-act.ts';
import { wordOf } from '../../features/review/words.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { formatDate } from '../../i18n/format.ts';
import { Button, ButtonLink } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Columns, Pinned, Row, Section, Sheet, Small, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';
import { labelsOf } from './labels.ts';
import { RoundActions } from './round-actions.tsx';
import { inviteBodiesMutation, planRoundMutation, removeInvitationMutation } from './round-mutations.ts';

const document = graphql(`
  query RoundPage($slug: String!, $after: String, $filter: CommentFilterInput) {
    review(slug: $slug) {
      id
      slug
      kind
      artefactId
      path
      title {
        sv
        en
      }
      viewerCanManage
      viewerCanEdit
      rounds {
        id
        number
        daysReason
        questions
        openedAt
        closedAt
        tablePublishedAt
        document
        ...RoundFigures @unmask
        invitations(first: 100) {
          nodes {
            id
            bodyName
            category
            answered
            stance
            late
            remindedAt
          }
        }
        commentList(first: 20, after: $after, filter: $filter) {
          nodes {
            id
            ...CommentFields @unmask
            place {
              status
              from
              to
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
    reviewBodies(first: 100) {
      nodes {
        id
        name
        category
        panel
      }
    }
  }
`);

const page = pageQuery(
  document,
  ({ params, request }) => {
    const search = new URL(request.url).searchParams;
    const unanswered = search.get('visa') !== 'alla';
    return { slug: params['slug'] ?? '', after: search.get('efter'), filter: unanswered ? { unanswered: true } : null };
  },
  { fresh: true },
);

export const loader = page.loader;

/** A round from its plan to its table: who is asked, what they say, and the one response to each comment. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const [search] = useSearchParams();
  const { review, reviewBodies } = data;
  const plan = useAct(planRoundMutation, refetch);
  const invite = useAct(inviteBodiesMutation, refetch);
  const uninvite = useAct(removeInvitationMutation, refetch);
  if (!review) return notFound();
  const [round] = review.rounds;
  const { artefactId, slug, title, viewerCanManage, viewerCanEdit } = review;
  const canPlan = viewerCanManage && review.path === 'FULL' && (!round || round.state !== 'OPEN');
  const parts = round?.document ? textParts(round.document as Doc, labelsOf(review.kind)) : [];
  const shown = round?.commentList.nodes.find(({ id }) => id === search.get('synpunkt')) ?? round?.commentList.nodes[0];
  const marked: Marked | null = shown ? { node: shown.nodeId, attribute: shown.attribute ?? null, from: shown.from, to: shown.to } : null;
  const showsAll = search.get('visa') === 'alla';
  const errors = uninvite.errors.map((message) => ({ id: null, message }));
  return (
    <ReviewFrame
      slug={slug}
      title={title}
      current="remiss"
      state={
        round ? (
          <Stack gap={3}>
            <Row>
              <RoundState round={round} />
              {round.daysReason ? <Small>{round.daysReason}</Small> : null}
            </Row>
            <RoundFigures round={round} />
            {round.tally.length > 0 ? <StanceTally tally={round.tally} /> : null}
          </Stack>
        ) : null
      }
    >
      <ErrorSummary errors={errors} />
      {!round && !canPlan ? (
        <EmptyState>
          {review.path === 'FULL' ? (
            <Trans>Ingen remiss är planerad. Redaktören planerar den.</Trans>
          ) : (
            <Trans>Texten går den korta vägen, utan remiss. Redaktören kan välja den långa på granskningens första sida.</Trans>
          )}
        </EmptyState>
      ) : null}
      {canPlan ? (
        <Section title={round?.state === 'PLANNED' ? <Trans>Ändra planen</Trans> : <Trans>Planera en remiss</Trans>}>
          <PlanForm
            key={round?.id ?? 'ny'}
            planned={round?.state === 'PLANNED' ? { ...round } : null}
            send={(input) => plan.run({ input: { artefactId, ...input } })}
          />
        </Section>
      ) : null}
      {round && viewerCanManage && round.state !== 'CLOSED' ? (
        <Section title={<Trans>Inbjudna</Trans>}>
          <Stack gap={4}>
            <List label={t`Inbjudna`}>
              {round.invitations.nodes.map(({ id, bodyName, category, answered, stance, remindedAt }) => (
                <ListRow
                  key={id}
                  title={bodyName}
                  detail={
                    <>
                      {wordOf(bodyCategories, category)}
                      {answered ? <> · {stance ? wordOf(stances, stance) : <Trans>har svarat</Trans>}</> : null}
                      {remindedAt ? (
                        <>
                          {' '}
                          · <Trans>påmind {formatDate(remindedAt)}</Trans>
                        </>
                      ) : null}
                    </>
                  }
                  action={
                    round.state === 'PLANNED' ? (
                      <Button
                        look="plain"
                        pending={uninvite.pending}
                        onClick={() => void uninvite.press({ input: { roundId: round.id, invitationId: id } })}
                      >
                        <Trans>Ta bort</Trans>
                      </Button>
                    ) : undefined
                  }
                />
              ))}
            </List>
            <InviteForm
              bodies={reviewBodies.nodes.filter(({ name }) => !round.invitations.nodes.some(({ bodyName }) => bodyName === name))}
              send={(bodyIds) => invite.run({ input: { roundId: round.id, bodyIds } })}
            />
          </Stack>
        </Section>
      ) : null}
      {round?.openedAt ? (
        <>
          <Tabs
            label={t`Vilka synpunkter`}
            tabs={[
              { to: '?', name: t`Utan svar`, current: !showsAll },
              { to: '?visa=alla', name: t`Alla`, current: showsAll },
            ]}
          />
          <Columns kind="half">
            <Pinned label={t`Texten som gick ut`}>
              <Sheet>
                <TextPanel parts={parts} marked={marked} />
              </Sheet>
            </Pinned>
            <Section title={<Trans>Synpunkter</Trans>}>
              {round.commentList.nodes.length === 0 ? (
                <EmptyState>
                  {round.comments === 0 ? (
                    <Trans>Här visas synpunkterna när de inbjudna lämnar sina svar.</Trans>
                  ) : (
                    <Trans>Alla synpunkter är besvarade.</Trans>
                  )}
                </EmptyState>
              ) : null}
              {round.commentList.nodes.map((comment) => (
                <CommentCard
                  key={comment.id}
                  comment={comment}
                  changed={(node) => (
                    <Link to={`${paths.edit(slug)}?del=${node}`}>
                      <Trans>se ändringen</Trans>
                    </Link>
                  )}
                >
                  <Row>
                    <Link to={`?${showsAll ? 'visa=alla&' : ''}synpunkt=${comment.id}`}>
                      <Trans>Visa i texten</Trans>
                    </Link>
                    {comment.place && comment.place.status !== 'IN_PLACE' ? (
                      <Small>
                        {comment.place.status === 'MOVED' ? <Trans>orden har flyttats</Trans> : <Trans>texten har ändrats</Trans>}
                      </Small>
                    ) : null}
                  </Row>
                  {viewerCanEdit && round.state === 'OPEN' && !comment.response ? (
                    <RespondForm comment={comment} parts={parts} onDone={refetch} />
                  ) : null}
                </CommentCard>
              ))}
              {round.commentList.pageInfo.hasNextPage ? (
                <ButtonLink look="quiet" to={`?${showsAll ? 'visa=alla&' : ''}efter=${round.commentList.pageInfo.endCursor ?? ''}`}>
                  <Trans>Fler synpunkter</Trans>
                </ButtonLink>
              ) : null}
            </Section>
          </Columns>
        </>
      ) : null}
      {round?.openedAt && viewerCanManage ? <RoundActions round={round} slug={slug} onDone={refetch} /> : null}
    </ReviewFrame>
  );
}
