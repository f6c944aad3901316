import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Doc } from 'shared/publishing/document.ts';
import { stances, type Stance } from 'shared/review/review-words.ts';
import { notFound } from '../../app/error-page.tsx';
import { paths } from '../../app/paths.ts';
import { PageTitle } from '../../app/page-title.tsx';
import { ChangeLink } from '../../features/review/change-link.tsx';
import { CommentCard } from '../../features/review/comment-card.tsx';
import { CommentForm } from '../../features/review/comment-form.tsx';
import { RoundState } from '../../features/review/round-figures.tsx';
import { textParts } from '../../features/review/text-parts.ts';
import { useCommentDraft } from '../../features/review/use-comment-draft.ts';
import { useAct } from '../../graphql/use-act.ts';
import { choicesOf, wordOf } from '../../features/review/words.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Choices, TextArea } from '../../ui/field/field.tsx';
import { useForm } from '../../ui/form/use-form.ts';
import { Columns, Lead, Row, Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { labelsOf } from './labels.ts';
import { ReviewedDocument } from './reviewed-document.tsx';
import { addCommentMutation, removeCommentMutation, saveAnswerMutation, submitAnswerMutation } from './answer-mutations.ts';

const document = graphql(`
  query AnswerPage($id: String!) {
    reviewInvitation(id: $id) {
      id
      bodyName
      panel
      stance
      answers
      coordinatedFor
      submittedAt
      late
      others {
        invitationId
        name
      }
      comments(first: 100) {
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
        ownerName
        kind
        opens
        closes
        state
        isPast
        questions
        tablePublishedAt
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

const page = pageQuery(document, ({ params }) => ({ id: params['invitation'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** Where a body answers: the text as it was sent out, its comments, where it stands, and what it is asked. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const invitation = data.reviewInvitation;
  const add = useAct(addCommentMutation, refetch);
  const remove = useAct(removeCommentMutation, refetch);
  const save = useAct(saveAnswerMutation, () => undefined);
  const submit = useAct(submitAnswerMutation, refetch);
  const form = useForm({
    initial: { stance: invitation?.stance ?? '', coordinated: invitation?.coordinatedFor ?? [], answers: invitation?.answers ?? [] },
    submit: async ({ stance, coordinated, answers }) => {
      const invitationId = invitation?.id ?? '';
      const said = { stance: stance === '' ? null : (stance as Stance), answers: [...answers], coordinatedFor: [...coordinated] };
      const failed = await save.run({ input: { invitationId, ...said } });
      return failed.length > 0 ? failed : submit.run({ input: { invitationId } });
    },
  });
  const parts = invitation?.round ? textParts(invitation.round.document as Doc, labelsOf(invitation.round.artefactKind)) : [];
  const about = useCommentDraft(parts);
  if (!invitation?.round) return notFound();
  const { round, bodyName, others } = invitation;
  const name = inReadersLanguage(round.title);
  const isOpen = invitation.submittedAt === null && round.state === 'OPEN';
  return (
    <Stack gap={5}>
      <PageTitle section={t`Remiss`}>{name}</PageTitle>
      <Stack gap={3}>
        <h1>
          <Trans>Remiss: {name}</Trans>
        </h1>
        <Row>
          <RoundState round={round} />
          <span>{bodyName}</span>
        </Row>
        <Lead>
          <Trans>
            {round.ownerName} ber er läsa texten och säga vad ni tycker. Det ni skriver sparas och syns för dem när ni lämnar svaret.
          </Trans>
        </Lead>
      </Stack>
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
            <Trans>
              Svaret är lämnat <Day at={invitation.submittedAt} time />
            </Trans>
          }
        >
          <p>
            {round.tablePublishedAt ? (
              <>
                <Trans>Nedan står vad som blev av varje synpunkt.</Trans>{' '}
                <Link to={paths.round(round.id)}>
                  <Trans>Läs hela sammanställningen</Trans>
                </Link>
              </>
            ) : (
              <Trans>När alla synpunkter är besvarade får ni veta vad som blev av era.</Trans>
            )}
          </p>
        </Banner>
      ) : null}
      <Columns kind="half">
        <ReviewedDocument
          text={{ kind: round.artefactKind, slug: round.slug, document: round.document as Doc, professions: data.professions }}
          parts={parts}
          onMark={isOpen ? about.mark : undefined}
        />
        <Stack gap={6}>
          <Section title={<Trans>Era synpunkter</Trans>}>
            {invitation.comments.nodes.length === 0 ? (
              <Small>
                <Trans>Inga än. De är inte nödvändiga: ni kan svara med ställningstagandet bara.</Trans>
              </Small>
            ) : null}
            {invitation.comments.nodes.map((comment) => (
              <CommentCard key={comment.id} comment={comment} changed={(node) => <ChangeLink round={round} node={node} />}>
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
              </CommentCard>
            ))}
          </Section>
          {isOpen ? (
            <Section title={<Trans>Ny synpunkt</Trans>}>
              <CommentForm
                parts={parts}
                draft={about}
                send={(comment) => add.run({ input: { invitationId: invitation.id, ...comment } })}
              />
            </Section>
          ) : null}
          {isOpen ? (
            <Section title={<Trans>Ert svar</Trans>}>
              <form onSubmit={form.onSubmit} noValidate>
                <Stack gap={5}>
                  <ErrorSummary errors={form.summary} />
                  <Choices
                    id="falt-stance"
                    name="stance"
                    label={t`Var står ni?`}
                    error={form.errors['stance']}
                    value={[form.values.stance]}
                    choices={choicesOf(stances)}
                    onChange={([stance = '']) => form.set('stance', stance)}
                  />
                  {round.questions.map((question, index) => (
                    <TextArea
                      key={question}
                      label={question}
                      rows={3}
                      value={form.values.answers[index] ?? ''}
                      onChange={(event) =>
                        form.set(
                          'answers',
                          round.questions.map((_question, at) => (at === index ? event.target.value : (form.values.answers[at] ?? ''))),
                        )
                      }
                    />
                  ))}
                  {others.length > 0 ? (
                    <Choices
                      multiple
                      name="coordinated"
                      label={t`Svarar ni också för andra?`}
                      hint={t`Ett samordnat svar gäller alla som kryssas för.`}
                      value={form.values.coordinated}
                      choices={others.map(({ invitationId, name: other }) => ({ value: invitationId, label: other }))}
                      onChange={(value) => form.set('coordinated', value)}
                    />
                  ) : null}
                  <Small>
                    <Trans>Ett lämnat svar går inte att ändra.</Trans>
                  </Small>
                  <div>
                    <Button type="submit" pending={form.pending}>
                      <Trans>Lämna svaret</Trans>
                    </Button>
                  </div>
                </Stack>
              </form>
            </Section>
          ) : (
            <Section title={<Trans>Ert ställningstagande</Trans>}>
              <p>{invitation.stance ? wordOf(stances, invitation.stance) : <Trans>Inget ställningstagande är lämnat.</Trans>}</p>
            </Section>
          )}
        </Stack>
      </Columns>
    </Stack>
  );
}
