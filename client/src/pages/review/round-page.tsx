import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Doc } from 'shared/publishing/document.ts';
import { isBeforeApproval, WRITING_STATES } from 'shared/publishing/edition-state.ts';
import { bodyCategories, stances } from 'shared/review/review-words.ts';
import { notFound } from '../../app/error-page.tsx';
import { PlanForm } from '../../features/review/plan-form.tsx';
import { InviteForm } from '../../features/review/invite-form.tsx';
import { PartSelect } from '../../features/review/part-select.tsx';
import { NoEdition } from '../../features/review/no-edition.tsx';
import { ReviewFrame } from '../../features/review/review-frame.tsx';
import { PlannedCoverage } from '../../features/review/planned-coverage.tsx';
import { ReminderDays } from '../../features/review/reminder-days.tsx';
import { RoundFigures, RoundState, StanceTally } from '../../features/review/round-figures.tsx';
import { RoundTabs } from '../../features/review/round-tabs.tsx';
import type { Marked } from '../../features/review/reviewed-text.tsx';
import { textParts } from '../../features/review/text-parts.ts';
import { useAct } from '../../graphql/use-act.ts';
import { wordOf } from '../../features/review/words.ts';
import { Day } from '../../i18n/day.tsx';
import { Button, ButtonLink } from '../../ui/button/button.tsx';
import { Details } from '../../ui/details/details.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Select } from '../../ui/field/field.tsx';
import { Columns, Row, Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { ScreenOnly } from '../../ui/screen-only/screen-only.tsx';
import { Tabs } from '../../ui/tabs/tabs.tsx';
import { labelsOf } from './labels.ts';
import { ReviewedDocument } from './reviewed-document.tsx';
import { RoundActions } from './round-actions.tsx';
import { RoundComment } from './round-comment.tsx';
import { roundQuery } from './round-query.ts';
import { inviteBodiesMutation, planRoundMutation, removeInvitationMutation, removeRoundMutation } from './round-mutations.ts';

export const loader = roundQuery.loader;

/** A round from its plan to its table: who is asked, what they say, and the one response to each comment. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = roundQuery.usePage();
  const [search, setSearch] = useSearchParams();
  const { review, reviewBodies, professions } = data;
  const plan = useAct(planRoundMutation, refetch);
  const invite = useAct(inviteBodiesMutation, refetch);
  const uninvite = useAct(removeInvitationMutation, refetch);
  const remove = useAct(removeRoundMutation, () => (search.size > 0 ? setSearch({}) : refetch()));
  if (!review) return notFound();
  const { round, rounds } = review;
  const { artefactId, slug, title, viewerCanManage, viewerCanEdit } = review;
  // A round of an earlier edition is read, and nothing is planned after it.
  const isNewest = !round || (round.current === true && round.number === rounds[0]?.number);
  const isOnItsWay = Boolean(review.state && isBeforeApproval(review.state));
  const isWritten = Boolean(review.state && WRITING_STATES.includes(review.state));
  const canPlan = viewerCanManage && review.path === 'FULL' && isOnItsWay && isNewest && round?.state !== 'OPEN';
  const parts = round?.document ? textParts(round.document as Doc, labelsOf(review.kind)) : [];
  const shown = round?.commentList.nodes.find(({ id }) => id === search.get('synpunkt')) ?? round?.commentList.nodes[0];
  const marked: Marked | null = shown ? { node: shown.nodeId, attribute: shown.attribute ?? null, from: shown.from, to: shown.to } : null;
  const shows = search.get('visa');
  // Where one is in the list is kept when a comment is shown in the text.
  const withParam = (name: string, value: string): string => {
    const next = new URLSearchParams(search);
    next.set(name, value);
    return `?${next.toString()}`;
  };
  // Others are shown from their first page on, of the round that is looked at.
  const showing = (visa: string | null, narrowed: { grupp?: string | null; del?: string | null } = {}): string => {
    const chosen = Object.entries({ remiss: search.get('remiss'), visa, ...narrowed });
    return `?${new URLSearchParams(chosen.flatMap(([name, value]) => (value ? [[name, value]] : []))).toString()}`;
  };
  const errors = [...uninvite.errors, ...remove.errors].map((message) => ({ id: null, message }));
  const planForm = (
    <PlanForm
      key={round?.id ?? 'ny'}
      planned={round?.state === 'PLANNED' ? { ...round } : null}
      send={async (input) => {
        const failed = await plan.run({ input: { artefactId, ...input } });
        if (failed.length === 0 && search.size > 0) setSearch({});
        return failed;
      }}
    />
  );
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
            {round.state === 'PLANNED' ? <PlannedCoverage round={round} /> : <RoundFigures round={round} />}
            {round.state === 'OPEN' && !round.isPast ? <ReminderDays round={round} /> : null}
            {round.tally.length > 0 ? <StanceTally tally={round.tally} /> : null}
          </Stack>
        ) : null
      }
    >
      <ErrorSummary errors={errors} />
      <RoundTabs rounds={rounds} current={round?.number} />
      {!round && !canPlan && !review.state ? <NoEdition slug={slug} /> : null}
      {!round && !canPlan && review.state ? (
        <EmptyState>
          {review.path === 'FULL' ? (
            <Trans>Ingen remiss är planerad. Redaktören planerar den.</Trans>
          ) : (
            <Trans>Texten går den korta vägen, utan remiss. Redaktören kan välja den långa på granskningens första sida.</Trans>
          )}
        </EmptyState>
      ) : null}
      {canPlan && round?.state !== 'CLOSED' ? (
        <Section title={round ? <Trans>Ändra planen</Trans> : <Trans>Planera en remiss</Trans>}>
          <Stack gap={4}>
            {planForm}
            {round ? (
              <div>
                <Button look="plain" pending={remove.pending} onClick={() => void remove.press({ input: { roundId: round.id } })}>
                  <Trans>Ta bort planen</Trans>
                </Button>
              </div>
            ) : null}
          </Stack>
        </Section>
      ) : null}
      {round && viewerCanManage && round.state !== 'CLOSED' ? (
        <Invited open={round.state === 'PLANNED'} count={round.invitations.nodes.length}>
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
                          ·{' '}
                          <Trans>
                            påmind <Day at={remindedAt} />
                          </Trans>
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
              bodies={reviewBodies.nodes.filter(
                ({ name, endedAt }) => !endedAt && !round.invitations.nodes.some(({ bodyName }) => bodyName === name),
              )}
              send={(bodyIds) => invite.run({ input: { roundId: round.id, bodyIds } })}
            />
          </Stack>
        </Invited>
      ) : null}
      {round?.openedAt ? (
        <>
          <Tabs
            label={t`Vilka synpunkter`}
            tabs={[
              { to: showing(null), name: t`Utan svar`, current: shows === null },
              { to: showing('alla'), name: t`Alla`, current: shows === 'alla' },
              ...(round.writtenBack > 0 || shows === 'skrivit'
                ? [{ to: showing('skrivit'), name: t`Har skrivit tillbaka`, current: shows === 'skrivit' }]
                : []),
              ...(round.lateComments > 0 ? [{ to: showing('sena'), name: t`För sena`, current: shows === 'sena' }] : []),
            ]}
          />
          {round.comments > 20 ? (
            <ScreenOnly>
              <Stack gap={4}>
                <Select
                  label={t`Från vem?`}
                  value={search.get('grupp') ?? ''}
                  onChange={({ target: { value } }) => setSearch(showing(shows, { grupp: value, del: search.get('del') }))}
                >
                  <option value="">{t`Alla grupper`}</option>
                  {round.coverage.map(({ category }) => (
                    <option key={category} value={category}>
                      {wordOf(bodyCategories, category)}
                    </option>
                  ))}
                </Select>
                <PartSelect
                  label={t`Om vilken del?`}
                  none={t`Alla delar`}
                  parts={parts}
                  value={search.get('del') ?? ''}
                  onChange={(del) => setSearch(showing(shows, { grupp: search.get('grupp'), del }))}
                />
              </Stack>
            </ScreenOnly>
          ) : null}
          <p>
            <a href="#synpunkter">
              <Trans>Till synpunkterna</Trans>
            </a>
          </p>
          {viewerCanEdit && round.state === 'OPEN' && !isWritten ? (
            <Small>
              <Trans>Förslag på ord kan föras in i texten när den revideras.</Trans>
            </Small>
          ) : null}
          <Columns kind="half">
            <ReviewedDocument
              text={{ kind: review.kind, slug, document: round.document as Doc, professions }}
              parts={parts}
              marked={marked}
              asked={search.has('synpunkt')}
            />
            <Section id="synpunkter" title={<Trans>Synpunkter</Trans>}>
              {round.commentList.nodes.length === 0 ? (
                <EmptyState>
                  {round.comments === 0 ? (
                    <Trans>Här visas synpunkterna när de inbjudna lämnar sina svar.</Trans>
                  ) : (
                    <>
                      {round.responded === round.comments ? (
                        <Trans>Alla synpunkter är besvarade.</Trans>
                      ) : (
                        <Trans>Inga synpunkter i det här urvalet.</Trans>
                      )}
                    </>
                  )}
                </EmptyState>
              ) : null}
              {round.commentList.nodes.map((comment, index) => (
                <RoundComment
                  key={comment.id}
                  comment={comment}
                  round={round}
                  shownAt={withParam('synpunkt', comment.id)}
                  responding={viewerCanEdit && round.state === 'OPEN' ? { parts, canApply: isWritten, first: index === 0 } : null}
                  onDone={refetch}
                />
              ))}
              {search.has('efter') ? (
                <ButtonLink look="plain" to={`${showing(shows, { grupp: search.get('grupp'), del: search.get('del') })}#synpunkter`}>
                  <Trans>Till listans början</Trans>
                </ButtonLink>
              ) : null}
              {round.commentList.pageInfo.hasNextPage ? (
                <ButtonLink look="quiet" to={`${withParam('efter', round.commentList.pageInfo.endCursor ?? '')}#synpunkter`}>
                  <Trans>Fler synpunkter</Trans>
                </ButtonLink>
              ) : null}
            </Section>
          </Columns>
        </>
      ) : null}
      {round?.openedAt && viewerCanManage ? <RoundActions round={round} slug={slug} parts={parts} onDone={refetch} /> : null}
      {canPlan && round?.state === 'CLOSED' ? (
        <Details summary={<Trans>Planera en remiss till, om texten behöver gå ut igen</Trans>}>{planForm}</Details>
      ) : null}
    </ReviewFrame>
  );
}

/** Who is invited: in full while it is decided, put away once it is. */
function Invited({ open, count, children }: { open: boolean; count: number; children: ReactNode }): ReactNode {
  if (open) return <Section title={<Trans>Inbjudna</Trans>}>{children}</Section>;
  return <Details summary={<Trans>Inbjudna ({count}), och bjud in fler</Trans>}>{children}</Details>;
}
