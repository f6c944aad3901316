import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Doc } from 'shared/publishing/document.ts';
import { PANEL_QUESTIONS, panelReading } from 'shared/review/panel-reading.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { AnswerNews } from '../../features/review/answer-news.tsx';
import { inSwedish } from '../../features/review/in-swedish.ts';
import { LargeText } from '../../features/review/large-text.tsx';
import { OwnComment } from '../../features/review/own-comment.tsx';
import { isSpokenTo } from '../../features/review/thread.tsx';
import { useAnswer } from '../../features/review/use-answer.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { TextArea } from '../../ui/field/field.tsx';
import { fieldId } from '../../ui/form/use-form.ts';
import { Lead, Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { SaveState } from '../../ui/save-state/save-state.tsx';
import { labelsOf } from './labels.ts';
import { panelParts, PanelText } from './panel-text.tsx';
import { paths } from '../../app/paths.ts';

const document = graphql(`
  query PanelPage($id: String!) {
    reviewInvitation(id: $id) {
      id
      bodyName
      answers
      submittedAt
      late
      viewerNews
      ...AnswerNews
      comments(first: 20) {
        nodes {
          id
          ...CommentFields @unmask
          ...Thread @unmask
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
        closes
        state
        isPast
        daysReason
        questions
        document
        tablePublishedAt
        withdrawnAt
        slug
        versionNumber
      }
    }
    professions {
      code
      name
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ id: params['invitation'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** The short form of a panel: large text, a few questions, kept as it is written, to be left and taken up again at any time. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const invitation = data.reviewInvitation;
  const answer = useAnswer({
    id: invitation?.id ?? '',
    said: { answers: invitation?.answers ?? [] },
    questions: Math.min(invitation?.round?.questions.length ?? 0, PANEL_QUESTIONS),
    onDone: refetch,
  });
  if (!invitation?.round) return notFound();
  const { round } = invitation;
  const content = inSwedish(round.document as Doc);
  const parts = panelParts(round.artefactKind, content, labelsOf(round.artefactKind));
  const questions = round.questions.slice(0, PANEL_QUESTIONS);
  const { shown, minutes } = panelReading(
    parts.map(({ text }) => text),
    questions.length,
  );
  const first = new Set(parts.slice(0, shown).map(({ node }) => node));
  const text = { kind: round.artefactKind, slug: round.slug, document: content, professions: data.professions };
  const name = inReadersLanguage(round.title);
  const isOpen = invitation.submittedAt === null && round.state === 'OPEN';
  const isSpoken = invitation.submittedAt !== null && (round.tablePublishedAt !== null || invitation.comments.nodes.some(isSpokenTo));
  return (
    <LargeText>
      <Stack gap={5}>
        <PageTitle section={t`Panel`}>{name}</PageTitle>
        <h1>{name}</h1>
        {isOpen ? (
          <Lead>
            <Trans>
              Läs texten och svara på {questions.length} frågor. Det tar ungefär {minutes} minuter. Du kan sluta när du vill och fortsätta
              senare. Sista dag är <Day at={round.closes} />.
            </Trans>
          </Lead>
        ) : null}
        <AnswerNews invitation={invitation} />
        {round.daysReason ? (
          <p>
            <Trans>Därför är tiden en annan än vanligt: {round.daysReason}</Trans>
          </p>
        ) : null}
        {round.withdrawnAt && !invitation.viewerNews.includes('ROUND_WITHDRAWN') ? (
          <Banner tone="wait" title={<Trans>Arbetet är avbrutet</Trans>}>
            <p>
              <Trans>Texten kommer inte att publiceras. Du behöver inte göra något mer.</Trans>
            </p>
          </Banner>
        ) : null}
        {isOpen ? (
          <p>
            <a href="#fragorna">
              {answer.said.answers.some((said) => said.trim()) ? <Trans>Fortsätt med frågorna</Trans> : <Trans>Till frågorna</Trans>}
            </a>
          </p>
        ) : null}
        {round.isPast && isOpen ? (
          <Banner tone="wait">
            <p>
              <Trans>Svarstiden har gått ut. Ditt svar tas emot och märks som för sent.</Trans>
            </p>
          </Banner>
        ) : null}
        {invitation.submittedAt ? (
          <Banner
            tone="good"
            title={
              invitation.late ? <Trans>Tack. Ditt svar är lämnat efter sista dagen.</Trans> : <Trans>Tack. Ditt svar är lämnat.</Trans>
            }
          >
            <p>
              {round.tablePublishedAt ? (
                <Link to={paths.round(round.id)}>
                  <Trans>Läs vad som blev av synpunkterna</Trans>
                </Link>
              ) : (
                <>
                  {isSpoken ? (
                    <Trans>Nedan står svar på det du skrev.</Trans>
                  ) : (
                    <>{round.withdrawnAt ? null : <Trans>Vi hör av oss här när vi har bestämt vad som ändras.</Trans>}</>
                  )}
                </>
              )}
            </p>
          </Banner>
        ) : null}
        {isSpoken ? (
          <Section title={round.tablePublishedAt ? <Trans>Det här blev det av dina svar</Trans> : <Trans>Svar på det du skrev</Trans>}>
            {invitation.comments.nodes.map((comment) => (
              <OwnComment
                key={comment.id}
                comment={comment}
                round={round}
                handedIn={invitation.id}
                own={invitation.bodyName}
                who={t`Du`}
                onDone={refetch}
              />
            ))}
          </Section>
        ) : null}
        <Section title={<Trans>Texten</Trans>}>
          <PanelText {...text} first={first} isWhole={shown === parts.length} />
        </Section>
        {isSpoken ? null : (
          <Section id="fragorna" title={<Trans>Frågorna</Trans>}>
            <Stack gap={5}>
              <ErrorSummary errors={answer.summary} />
              {questions.map((question, index) => (
                <TextArea
                  key={question}
                  id={fieldId(`answers.${index}`)}
                  label={`${index + 1}. ${question}`}
                  rows={4}
                  readOnly={!isOpen}
                  error={answer.errorAt('answers', index)}
                  value={answer.said.answers[index] ?? ''}
                  onChange={(event) => answer.answer(index, event.target.value)}
                  onBlur={() => void answer.flush()}
                />
              ))}
              {isOpen ? (
                <>
                  <SaveState state={answer.state} />
                  <div>
                    <Button pending={answer.pending} onClick={() => void answer.handIn()}>
                      <Trans>Lämna svaret</Trans>
                    </Button>
                  </div>
                </>
              ) : null}
            </Stack>
          </Section>
        )}
      </Stack>
    </LargeText>
  );
}
