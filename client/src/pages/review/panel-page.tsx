import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { Doc } from 'shared/publishing/document.ts';
import { PANEL_QUESTIONS, panelReading } from 'shared/review/panel-reading.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { ChangeLink } from '../../features/review/change-link.tsx';
import { CommentCard } from '../../features/review/comment-card.tsx';
import { inSwedish } from '../../features/review/in-swedish.ts';
import { LargeText } from '../../features/review/large-text.tsx';
import { useAct } from '../../graphql/use-act.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { TextArea } from '../../ui/field/field.tsx';
import { Lead, Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { SaveState } from '../../ui/save-state/save-state.tsx';
import { useAutosave } from '../../ui/save-state/use-autosave.ts';
import { saveAnswerMutation, submitAnswerMutation } from './answer-mutations.ts';
import { labelsOf } from './labels.ts';
import { panelParts, PanelText } from './panel-text.tsx';
import { paths } from '../../app/paths.ts';

const document = graphql(`
  query PanelPage($id: String!) {
    reviewInvitation(id: $id) {
      id
      answers
      submittedAt
      comments(first: 20) {
        nodes {
          id
          ...CommentFields @unmask
        }
      }
      round {
        id
        title {
          sv
          en
        }
        artefactKind
        closes
        state
        questions
        document
        tablePublishedAt
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
  const invitationId = invitation?.id ?? '';
  const save = useAct(saveAnswerMutation, () => undefined);
  const submit = useAct(submitAnswerMutation, refetch);
  const [answers, setAnswers] = useState<readonly string[]>(invitation?.answers ?? []);
  const autosave = useAutosave<readonly string[]>(async (value) => {
    const failed = await save.run({ input: { invitationId, answers: [...value] } });
    if (failed.length > 0) return 'refused';
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
  const write = (index: number, text: string): void => {
    const next = questions.map((_question, at) => (at === index ? text : (answers[at] ?? '')));
    setAnswers(next);
    autosave.change(next);
  };
  return (
    <LargeText>
      <Stack gap={5}>
        <PageTitle section={t`Panel`}>{name}</PageTitle>
        <h1>{name}</h1>
        <Lead>
          <Trans>
            Läs texten och svara på {questions.length} frågor. Det tar ungefär {minutes} minuter. Du kan sluta när du vill och fortsätta
            senare. Sista dag är {round.closes}.
          </Trans>
        </Lead>
        {invitation.submittedAt ? (
          <Banner tone="good" title={<Trans>Tack. Ditt svar är lämnat.</Trans>}>
            <p>
              {round.tablePublishedAt ? (
                <Link to={paths.round(round.id)}>
                  <Trans>Läs vad som blev av synpunkterna</Trans>
                </Link>
              ) : (
                <Trans>Vi hör av oss här när vi har bestämt vad som ändras.</Trans>
              )}
            </p>
          </Banner>
        ) : null}
        {round.tablePublishedAt && invitation.submittedAt ? (
          <Section title={<Trans>Det här blev det av dina svar</Trans>}>
            {invitation.comments.nodes.map((comment) => (
              <CommentCard
                key={comment.id}
                comment={comment}
                who={<Trans>Du</Trans>}
                changed={(node) => <ChangeLink round={round} node={node} />}
              />
            ))}
          </Section>
        ) : null}
        <Section title={<Trans>Texten</Trans>}>
          <PanelText {...text} first={first} isWhole={shown === parts.length} />
        </Section>
        {invitation.submittedAt && round.tablePublishedAt ? null : (
          <Section title={<Trans>Frågorna</Trans>}>
            <Stack gap={5}>
              <ErrorSummary errors={submit.errors.map((message) => ({ id: 'fraga-1', message }))} />
              {questions.map((question, index) => (
                <TextArea
                  key={question}
                  id={`fraga-${index + 1}`}
                  label={`${index + 1}. ${question}`}
                  rows={4}
                  readOnly={!isOpen}
                  value={answers[index] ?? ''}
                  onChange={(event) => write(index, event.target.value)}
                  onBlur={() => void autosave.flush()}
                />
              ))}
              {isOpen ? (
                <>
                  <SaveState state={autosave.state} />
                  <div>
                    <Button
                      pending={submit.pending}
                      onClick={() => void autosave.flush().then(() => submit.press({ input: { invitationId } }))}
                    >
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
