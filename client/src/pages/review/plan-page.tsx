import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { initiativeKinds, milestoneKinds } from 'shared/review/plan-words.ts';
import { notFound } from '../../app/error-page.tsx';
import { paths } from '../../app/paths.ts';
import { LinkInitiativeForm } from '../../features/review/link-initiative-form.tsx';
import { MilestoneForm } from '../../features/review/milestone-form.tsx';
import { ReachForm } from '../../features/review/reach-form.tsx';
import { ReviewFrame } from '../../features/review/review-frame.tsx';
import { wordOf } from '../../features/review/words.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { useAct } from '../../graphql/use-act.ts';
import { formatDate } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { Details } from '../../ui/details/details.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Columns, Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { List, ListRow } from '../../ui/list/list.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import {
  linkInitiativeMutation,
  planMilestoneMutation,
  reachMilestoneMutation,
  removeMilestoneMutation,
  unlinkInitiativeMutation,
} from './plan-mutations.ts';

const document = graphql(`
  query PlanPage($slug: String!) {
    review(slug: $slug) {
      id
      slug
      artefactId
      title {
        sv
        en
      }
      viewerCanManage
      milestones {
        id
        kind
        name
        recipient
        dueOn
        reachedOn
        report
      }
      initiativeLinks {
        bearing
        initiative {
          id
          name
          kind
          holder
          url
          endedAt
        }
      }
    }
    initiatives(first: 100) {
      nodes {
        id
        name
        endedAt
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** What the work with a text has promised by which day, and what goes on around it. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const [today] = useState(() => formatDate(new Date()));
  const { review, initiatives } = data;
  const plan = useAct(planMilestoneMutation, refetch);
  const reach = useAct(reachMilestoneMutation, refetch);
  const remove = useAct(removeMilestoneMutation, refetch);
  const link = useAct(linkInitiativeMutation, refetch);
  const unlink = useAct(unlinkInitiativeMutation, refetch);
  if (!review) return notFound();
  const { artefactId, slug, title, viewerCanManage, milestones, initiativeLinks } = review;
  const linkable = initiatives.nodes.filter(({ id, endedAt }) => !endedAt && !initiativeLinks.some((one) => one.initiative.id === id));
  const errors = [...remove.errors, ...unlink.errors].map((message) => ({ id: null, message }));
  return (
    <ReviewFrame slug={slug} title={title} current="plan">
      <ErrorSummary errors={errors} />
      <Columns kind="aside">
        <Stack gap={6}>
          <Section title={<Trans>Milstolpar och rapporter</Trans>}>
            {milestones.length === 0 ? (
              <EmptyState>
                <Trans>Inget är lovat till någon dag än. Här står vad arbetet ska nå och rapportera, och när.</Trans>
              </EmptyState>
            ) : null}
            <List label={t`Milstolpar och rapporter`}>
              {milestones.map((milestone) => (
                <ListRow
                  key={milestone.id}
                  title={milestone.name}
                  state={<MilestoneState milestone={milestone} today={today} />}
                  detail={
                    <>
                      {wordOf(milestoneKinds, milestone.kind)}
                      {milestone.recipient ? <> · {t`till ${milestone.recipient}`}</> : null}
                      {milestone.report ? <p>{milestone.report}</p> : null}
                      {viewerCanManage && !milestone.reachedOn ? (
                        <Details summary={milestone.kind === 'STEP' ? <Trans>Nådd?</Trans> : <Trans>Lämnad?</Trans>}>
                          <ReachForm
                            isReport={milestone.kind !== 'STEP'}
                            send={(reached) => reach.run({ input: { artefactId, milestoneId: milestone.id, ...reached } })}
                            onRemove={() => void remove.press({ input: { artefactId, milestoneId: milestone.id } })}
                          />
                        </Details>
                      ) : null}
                    </>
                  }
                />
              ))}
            </List>
          </Section>
          <Section title={<Trans>Satsningar som påverkar texten</Trans>}>
            {initiativeLinks.length === 0 ? (
              <EmptyState>
                <Trans>Ingen är kopplad än. Här står vad som pågår utanför och spelar roll för det som skrivs.</Trans>
              </EmptyState>
            ) : null}
            <List label={t`Satsningar som påverkar texten`}>
              {initiativeLinks.map(({ initiative, bearing }) => (
                <ListRow
                  key={initiative.id}
                  title={initiative.url ? <a href={initiative.url}>{initiative.name}</a> : initiative.name}
                  state={
                    initiative.endedAt ? (
                      <Tag>
                        <Trans>avslutad</Trans>
                      </Tag>
                    ) : null
                  }
                  detail={
                    <>
                      {wordOf(initiativeKinds, initiative.kind)} · {initiative.holder}
                      <p>{bearing}</p>
                    </>
                  }
                  action={
                    viewerCanManage ? (
                      <Button
                        look="plain"
                        pending={unlink.pending}
                        onClick={() => void unlink.press({ input: { artefactId, initiativeId: initiative.id } })}
                      >
                        <Trans>Ta bort</Trans>
                      </Button>
                    ) : undefined
                  }
                />
              ))}
            </List>
          </Section>
        </Stack>
        {viewerCanManage ? (
          <Stack gap={6}>
            <Section title={<Trans>Ny milstolpe eller rapport</Trans>} quiet>
              <MilestoneForm send={(planned) => plan.run({ input: { artefactId, ...planned } })} />
            </Section>
            <Section title={<Trans>Koppla en satsning</Trans>} quiet>
              <Stack gap={4}>
                {linkable.length > 0 ? (
                  <LinkInitiativeForm initiatives={linkable} send={(chosen) => link.run({ input: { artefactId, ...chosen } })} />
                ) : null}
                <Link to={paths.initiatives()}>
                  <Trans>Registret över satsningar</Trans>
                </Link>
              </Stack>
            </Section>
          </Stack>
        ) : null}
      </Columns>
    </ReviewFrame>
  );
}

/** When it was reached, or by when it is to be. */
function MilestoneState({
  milestone: { dueOn, reachedOn },
  today,
}: {
  milestone: { dueOn: string; reachedOn?: string | null };
  today: string;
}): ReactNode {
  if (reachedOn)
    return (
      <Tag tone="good">
        <Trans>klar {reachedOn}</Trans>
      </Tag>
    );
  const isLate = dueOn < today;
  return <Tag tone={isLate ? 'late' : 'wait'}>{isLate ? <Trans>skulle vara klar {dueOn}</Trans> : <Trans>senast {dueOn}</Trans>}</Tag>;
}
