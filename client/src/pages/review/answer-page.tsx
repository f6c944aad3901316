import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Doc } from 'shared/publishing/document.ts';
import { stances } from 'shared/review/review-words.ts';
import { notFound } from '../../app/error-page.tsx';
import { paths } from '../../app/paths.ts';
import { PageTitle } from '../../app/page-title.tsx';
import { AnswerForm } from '../../features/review/answer-form.tsx';
import { AnswerNews } from '../../features/review/answer-news.tsx';
import { CommentForm } from '../../features/review/comment-form.tsx';
import { Awaited } from '../../features/review/awaited.tsx';
import { JOINED_PAGE, JoinedAnswer } from '../../features/review/joined-answer.tsx';
import { OwnComment } from '../../features/review/own-comment.tsx';
import { OfferedAnswer } from '../../features/review/offered-answer.tsx';
import { RoundState } from '../../features/review/round-figures.tsx';
import { textParts } from '../../features/review/text-parts.ts';
import { isSpokenTo } from '../../features/review/thread.tsx';
import { useAnswer } from '../../features/review/use-answer.ts';
import { useCommentDraft } from '../../features/review/use-comment-draft.ts';
import { useAct } from '../../graphql/use-act.ts';
import { wordOf } from '../../features/review/words.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Columns, Lead, Row, Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { NextPage } from '../../ui/next-page/next-page.tsx';
import { labelsOf } from './labels.ts';
import { ReviewedDocument } from './reviewed-document.tsx';
import { addCommentMutation, removeCommentMutation } from './answer-mutations.ts';

const document = graphql(`
  query AnswerPage($id: String!, $after: String, $theirs: String) {
    reviewInvitation(id: $id) {
      id
      bodyName
      panel
      stance
      joined
      joinedAnswer {
        id
        ...JoinedAnswer @unmask
      }
      answers
      coordinatedFor
      submittedAt
      late
      others {
        invitationId
        name
      }
      offers {
        id
        bodyName
        stance
        comments(first: 100) {
          nodes {
            id
            ...CommentFields @unmask
          }
        }
      }
      viewerNews
      ...AnswerNews
      comments(first: 100, after: $after) {
        nodes {
          id
          ...CommentFields @unmask
          ...Thread @unmask
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      round {
        id
        title {
          sv
          en
        }
        ownerName
        artefactKind
        kind
        opens
        closes
        state
        isPast
        daysReason
        questions
        tablePublishedAt
        withdrawnAt
        slug
        versionNumber
        document
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
  ({ params, request }) => {
    const { searchParams } = new URL(request.url);
    return { id: params['invitation'] ?? '', after: searchParams.get('efter'), theirs: searchParams.get(JOINED_PAGE) };
  },
  { fresh: true },
);

export const loader = page.loader;

/** Where a body answers: the text as it was sent out, its comments, where it stands, and what it is asked. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const invitation = data.reviewInvitation;
  const add = useAct(addCommentMutation, refetch);
  const remove = useAct(removeCommentMutation, refetch);
  const parts = invitation?.round ? textParts(invitation.round.document as Doc, labelsOf(invitation.round.artefactKind)) : [];
  const about = useCommentDraft(parts);
  const answer = useAnswer({
    id: invitation?.id ?? '',
    said: { stance: invitation?.stance ?? null, answers: invitation?.answers ?? [], coordinatedFor: invitation?.coordinatedFor ?? [] },
    questions: invitation?.round?.questions.length ?? 0,
    // A comment that is begun and not added would be left behind.
    first: about.begun ? { path: ['text'], message: t`En synpunkt är påbörjad men inte tillagd. Lägg till den, eller töm fältet.` } : null,
    onDone: refetch,
  });
  if (!invitation?.round) return notFound();
  const { round, bodyName, others, offers, joined, joinedAnswer } = invitation;
  const theirs = joinedAnswer?.comments.nodes ?? [];
  const hasComments = invitation.comments.nodes.length + theirs.length > 0;
  const name = inReadersLanguage(round.title);
  const isOpen = invitation.submittedAt === null && round.state === 'OPEN';
  return (
    <Stack gap={5}>
      <PageTitle section={t({ message: 'Remiss', context: 'synpunkter' })}>{name}</PageTitle>
      <Stack gap={3}>
        <h1>
          <Trans>Remiss: {name}</Trans>
        </h1>
        <Row>
          <RoundState round={round} />
          <span>{bodyName}</span>
        </Row>
        {isOpen ? (
          <Lead>
            <Trans>
              Läs texten och säg vad ni tycker. Det ni skriver sparas av sig självt, och de som ansvarar för texten ser det när ni lämnar
              svaret.
            </Trans>
          </Lead>
        ) : null}
      </Stack>
      <AnswerNews invitation={invitation} />
      {round.daysReason ? (
        <Small>
          <Trans>Dagarna följer inte remisskalendern: {round.daysReason}</Trans>
        </Small>
      ) : null}
      {round.withdrawnAt && !invitation.viewerNews.includes('ROUND_WITHDRAWN') ? (
        <Banner tone="wait" title={<Trans>Remissen är avbruten</Trans>}>
          <p>
            <Trans>Arbetet med texten har avslutats utan att den publiceras. Ni behöver inte göra något mer.</Trans>
          </p>
        </Banner>
      ) : null}
      {round.isPast && isOpen ? (
        <Banner tone="wait">
          <p>
            <Trans>Svarstiden har gått ut. Ert svar tas emot och märks som för sent.</Trans>
          </p>
        </Banner>
      ) : null}
      {invitation.submittedAt ? (
        <Banner
          tone="good"
          title={
            <>
              <Trans>
                Svaret är lämnat <Day at={invitation.submittedAt} time />
              </Trans>
              {invitation.late ? <Trans>, för sent</Trans> : null}
            </>
          }
        >
          <p>
            {round.tablePublishedAt ? (
              <>
                {hasComments ? (
                  <Trans>Nedan står vad som blev av varje synpunkt.</Trans>
                ) : (
                  <Trans>Sammanställningen är publicerad, med varje instans ställningstagande.</Trans>
                )}{' '}
                <Link to={paths.round(round.id)}>
                  <Trans>Läs hela sammanställningen</Trans>
                </Link>
              </>
            ) : (
              <Awaited
                withdrawn={Boolean(round.withdrawnAt)}
                commented={hasComments}
                spoken={[...invitation.comments.nodes, ...theirs].some(isSpokenTo)}
              />
            )}
          </p>
        </Banner>
      ) : null}
      {isOpen
        ? offers.map((offer) => (
            <OfferedAnswer key={offer.id} offer={offer} pending={answer.pending} join={() => void answer.join(offer.id)} />
          ))
        : null}
      {isOpen ? (
        <p>
          <a href="#svar">
            <Trans>Till synpunkterna och svaret</Trans>
          </a>
        </p>
      ) : null}
      <Columns kind="half">
        <ReviewedDocument
          text={{ kind: round.artefactKind, slug: round.slug, document: round.document as Doc, professions: data.professions }}
          parts={parts}
          onMark={isOpen ? about.mark : undefined}
        />
        <Stack gap={6}>
          <Section id="svar" title={<Trans>Era synpunkter</Trans>}>
            {invitation.comments.nodes.length === 0 ? (
              <Small>
                {isOpen ? (
                  <Trans>Inga än. De är inte nödvändiga: ni kan svara med ställningstagandet bara.</Trans>
                ) : (
                  <Trans>Ni lämnade inga egna synpunkter.</Trans>
                )}
              </Small>
            ) : null}
            {invitation.comments.nodes.map((comment) => (
              <OwnComment
                key={comment.id}
                comment={comment}
                round={round}
                handedIn={invitation.submittedAt ? invitation.id : null}
                own={bodyName}
                shared={invitation.coordinatedFor.length > 0}
                who={t`Ni`}
                onDone={refetch}
              >
                {isOpen ? (
                  <div>
                    <Button
                      look="plain"
                      pending={remove.pending}
                      onClick={() => void remove.press({ input: { invitationId: invitation.id, commentId: comment.id } })}
                    >
                      <Trans>Ta bort synpunkten</Trans>
                    </Button>
                  </div>
                ) : null}
              </OwnComment>
            ))}
            <NextPage pageInfo={invitation.comments.pageInfo} />
          </Section>
          {joinedAnswer ? <JoinedAnswer joined={joinedAnswer} invitation={invitation} round={round} onDone={refetch} /> : null}
          {isOpen ? (
            <Section title={<Trans>Ny synpunkt</Trans>}>
              <CommentForm
                root={(round.document as Doc).root}
                parts={parts}
                draft={about}
                send={(comment) => add.run({ input: { invitationId: invitation.id, ...comment } })}
              />
            </Section>
          ) : null}
          {isOpen ? (
            <Section title={<Trans>Ert svar</Trans>}>
              <AnswerForm answer={answer} questions={round.questions} others={others} />
            </Section>
          ) : (
            <Section title={<Trans>Ert ställningstagande</Trans>}>
              <p>{invitation.stance ? wordOf(stances, invitation.stance) : <Trans>Inget ställningstagande är lämnat.</Trans>}</p>
              {joined ? (
                <p>
                  <Trans>Ni har anslutit er till svaret från {joined}.</Trans>
                </p>
              ) : null}
            </Section>
          )}
        </Stack>
      </Columns>
    </Stack>
  );
}
