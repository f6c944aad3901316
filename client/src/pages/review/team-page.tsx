import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
import { teamRoles } from 'shared/review/review-words.ts';
import { notFound } from '../../app/error-page.tsx';
import { AddMemberForm } from '../../features/review/add-member-form.tsx';
import { DeclarationTag } from '../../features/review/declaration-tag.tsx';
import { DeclareForm } from '../../features/review/declare-form.tsx';
import { PartName } from '../../features/review/part-name.tsx';
import { RecuseForm } from '../../features/review/recuse-form.tsx';
import { ReviewFrame } from '../../features/review/review-frame.tsx';
import { textParts } from '../../features/review/text-parts.ts';
import { useAct } from '../../graphql/use-act.ts';
import { wordOf } from '../../features/review/words.ts';
import { Day } from '../../i18n/day.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Banner } from '../../ui/banner/banner.tsx';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Section, Stack } from '../../ui/layout/layout.tsx';
import { Bullets, Dotted, List, ListRow } from '../../ui/list/list.tsx';
import { documentOf } from './draft-document.ts';
import { labelsOf } from './labels.ts';
import { addMemberMutation, declareMutation, endMemberMutation, endRecusalMutation, recuseMutation } from './team-mutations.ts';

const document = graphql(`
  query TeamPage($slug: String!) {
    review(slug: $slug) {
      id
      slug
      kind
      artefactId
      title {
        sv
        en
      }
      viewerCanManage
      viewerIsMember
      team {
        id
        name
        role
        external
        professionName
        area
        specialty
        declaredOn
        hasInterests
        interests
        declarationValid
        declarationHoldsUntil
        isViewer
      }
      writers {
        name
        declaredOn
        hasInterests
        interests
        declarationValid
        declarationHoldsUntil
        isViewer
      }
      compositionGaps {
        over
        has
        needs
      }
      recusals {
        id
        name
        part {
          sv
          en
        }
        reason
      }
    }
    artefact(slug: $slug) {
      id
      draft {
        id
        ...DraftDocument @unmask
      }
    }
    myInterests {
      id
      hasInterests
      text
      declaredAt
      holdsUntil
    }
    regions {
      id
      name
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** Who works with a text, what they have declared, and who keeps out of which question. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const { review, artefact, myInterests, regions } = data;
  const add = useAct(addMemberMutation, refetch);
  const end = useAct(endMemberMutation, refetch);
  const declare = useAct(declareMutation, refetch);
  const recuse = useAct(recuseMutation, refetch);
  const endRecusal = useAct(endRecusalMutation, refetch);
  if (!review) return notFound();
  const { artefactId, slug, title, viewerCanManage, team, writers } = review;
  const draft = artefact?.draft ? documentOf(review.kind, artefact.draft) : null;
  const parts = draft ? textParts(draft, labelsOf(review.kind)) : [];
  const mine = team.filter(({ isViewer }) => isViewer);
  const over: Record<string, string> = { profession: t`professioner`, area: t`delar av landet`, specialty: t`specialiteter` };
  return (
    <ReviewFrame slug={slug} title={title} current="arbetsgrupp">
      <ErrorSummary errors={[...end.errors, ...endRecusal.errors].map((message) => ({ id: null, message }))} />
      {review.compositionGaps.length > 0 && team.length > 0 ? (
        <Banner tone="wait" title={<Trans>Arbetsgruppen är inte bred nog än</Trans>}>
          <Bullets>
            {review.compositionGaps.map(({ over: what, has, needs }) => (
              <li key={what}>
                <Trans>
                  {has} av minst {needs} {over[what]}
                </Trans>
              </li>
            ))}
          </Bullets>
        </Banner>
      ) : null}
      <Section title={<Trans>Arbetsgruppen</Trans>}>
        {team.length === 0 ? (
          <EmptyState>
            <Trans>Ingen är med än. Redaktören tar in författare och granskare, och var och en deklarerar sina bindningar.</Trans>
          </EmptyState>
        ) : null}
        <List label={t`Arbetsgruppen`}>
          {team.map(({ id, name, role, external, professionName, area, specialty, ...declared }) => (
            <ListRow
              key={id}
              title={name}
              state={<DeclaredState declared={declared} />}
              detail={
                <>
                  {[wordOf(teamRoles, role), external ? t`extern` : '', professionName, specialty, area].filter(Boolean).join(' · ')}
                  {declared.declaredOn ? <> · </> : null}
                  <Declared declared={declared} />
                </>
              }
              action={
                viewerCanManage ? (
                  <Button look="plain" pending={end.pending} onClick={() => void end.press({ input: { artefactId, memberId: id } })}>
                    <Trans>Ta bort {name}</Trans>
                  </Button>
                ) : undefined
              }
            />
          ))}
        </List>
      </Section>
      {writers.length > 0 ? (
        <Section title={<Trans>Har skrivit i texten utan att vara med i arbetsgruppen</Trans>}>
          <List label={t`Har skrivit i texten`}>
            {writers.map(({ name, ...declared }) => (
              <ListRow key={name} title={name} state={<DeclaredState declared={declared} />} detail={<Declared declared={declared} />} />
            ))}
          </List>
        </Section>
      ) : null}
      {mine.length > 0 || writers.some(({ isViewer }) => isViewer) ? (
        <Section title={<Trans>Din jävsdeklaration</Trans>}>
          <DeclareForm declared={myInterests ?? null} send={(input) => declare.run({ input })} />
        </Section>
      ) : null}
      {viewerCanManage ? (
        <Section title={<Trans>Ta in någon</Trans>}>
          <AddMemberForm regions={regions} send={(input) => add.run({ input: { artefactId, ...input } })} />
        </Section>
      ) : null}
      <Section title={<Trans>Jäv i enskilda frågor</Trans>}>
        <Stack gap={4}>
          <List label={t`Jäv i enskilda frågor`}>
            {review.recusals.map(({ id, name, part, reason }) => (
              <ListRow
                key={id}
                title={name}
                detail={
                  <>
                    <Trans>
                      röstar inte om <PartName part={part} />
                    </Trans>{' '}
                    · {reason}
                  </>
                }
                action={
                  viewerCanManage ? (
                    <Button
                      look="plain"
                      pending={endRecusal.pending}
                      onClick={() => void endRecusal.press({ input: { artefactId, recusalId: id } })}
                    >
                      <Trans>Jävet har upphört</Trans>
                    </Button>
                  ) : undefined
                }
              />
            ))}
          </List>
          {draft && (viewerCanManage || mine.length > 0) ? (
            <RecuseForm
              members={viewerCanManage ? team : mine}
              parts={parts}
              send={(input) => recuse.run({ input: { artefactId, ...input } })}
            />
          ) : null}
        </Stack>
      </Section>
    </ReviewFrame>
  );
}

type Declaration = {
  declaredOn?: string | null;
  declarationValid: boolean;
  declarationHoldsUntil?: string | null;
  hasInterests?: boolean | null;
  interests?: string | null;
};

function DeclaredState({ declared: { declaredOn, declarationValid, hasInterests } }: { declared: Declaration }): ReactNode {
  return <DeclarationTag valid={declarationValid} hasInterests={hasInterests} lapsed={Boolean(declaredOn) && !declarationValid} />;
}

/** When somebody declared last, until when it holds, and what was declared. */
function Declared({ declared }: { declared: Declaration }): ReactNode {
  const { declaredOn, declarationValid, declarationHoldsUntil, interests } = declared;
  return (
    <Dotted
      parts={[
        declaredOn ? (
          <Trans key="on">
            deklarerat <Day at={declaredOn} />
          </Trans>
        ) : null,
        declarationHoldsUntil ? (
          <Fragment key="until">
            {declarationValid ? (
              <Trans>
                gäller till och med <Day at={declarationHoldsUntil} />
              </Trans>
            ) : (
              <Trans>
                gällde till och med <Day at={declarationHoldsUntil} />
              </Trans>
            )}
          </Fragment>
        ) : null,
        interests,
      ]}
    />
  );
}
