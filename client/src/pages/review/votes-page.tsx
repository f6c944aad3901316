import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { isBeforeApproval } from 'shared/publishing/edition-state.ts';
import { notFound } from '../../app/error-page.tsx';
import { CloseBallot } from '../../features/review/close-ballot.tsx';
import { NoEdition } from '../../features/review/no-edition.tsx';
import { OpenBallotForm } from '../../features/review/open-ballot-form.tsx';
import { PartName } from '../../features/review/part-name.tsx';
import { ReviewFrame } from '../../features/review/review-frame.tsx';
import { TeamAgreement } from '../../features/review/team-agreement.tsx';
import { textParts } from '../../features/review/text-parts.ts';
import { useAct } from '../../graphql/use-act.ts';
import { VoteForm } from '../../features/review/vote-form.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Banner } from '../../ui/banner/banner.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Bullets, TrustStrip } from '../../ui/list/list.tsx';
import { documentOf } from './draft-document.ts';
import { labelsOf } from './labels.ts';
import { castVoteMutation, closeBallotMutation, openBallotMutation } from './team-mutations.ts';

const document = graphql(`
  query VotesPage($slug: String!) {
    review(slug: $slug) {
      id
      slug
      kind
      artefactId
      state
      title {
        sv
        en
      }
      viewerCanManage
      ballots {
        id
        part {
          sv
          en
        }
        question
        closedAt
        withdrawnAt
        voters
        voted
        keptOut
        recusedAfter
        viewerHasVoted
        viewerIsRecused
        viewerMayVote
        agreement
        tally {
          inFavour
          against
          abstaining
        }
        dissents {
          name
          reason
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
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** What the team votes on: nobody sees how it goes before it is closed. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const { review, artefact } = data;
  const open = useAct(openBallotMutation, refetch);
  const vote = useAct(castVoteMutation, refetch);
  const close = useAct(closeBallotMutation, refetch);
  if (!review) return notFound();
  const { artefactId, slug, state, title, viewerCanManage, ballots } = review;
  const draft = artefact?.draft ? documentOf(review.kind, artefact.draft) : null;
  const parts = draft ? textParts(draft, labelsOf(review.kind)) : [];
  return (
    <ReviewFrame slug={slug} title={title} current="omrostningar">
      <ErrorSummary errors={close.errors.map((message) => ({ id: null, message }))} />
      {state && state !== 'REJECTED' ? null : <NoEdition slug={slug} />}
      {state && ballots.length === 0 ? (
        <EmptyState>
          <Trans>Inget är uppe till omröstning. Redaktören ställer frågor om en del av texten, och alla utan jäv i frågan röstar.</Trans>
        </EmptyState>
      ) : null}
      {ballots.map((ballot) => (
        <Section key={ballot.id} title={ballot.question}>
          <Stack gap={4}>
            <Small>
              <PartName part={ballot.part} />
            </Small>
            {ballot.withdrawnAt ? (
              <Small>
                <Trans>Gäller en utgåva som inte publicerades.</Trans>
              </Small>
            ) : null}
            {ballot.viewerIsRecused ? (
              <Banner tone="wait">
                <p>
                  <Trans>Du är jävig i den här frågan och kan inte rösta om den.</Trans>
                </p>
              </Banner>
            ) : null}
            {ballot.keptOut.length > 0 ? (
              <Small>
                <Trans>Röstar inte på grund av jäv: {ballot.keptOut.join('; ')}</Trans>
              </Small>
            ) : null}
            {ballot.recusedAfter.length > 0 ? (
              <Banner tone="wait">
                <p>
                  <Trans>
                    Jäv anmäldes efter att omröstningen avslutats, och rösten är räknad: {ballot.recusedAfter.join('; ')}. Öppna en ny
                    omröstning om resultatet kan ha påverkats.
                  </Trans>
                </p>
              </Banner>
            ) : null}
            {ballot.tally ? (
              <>
                <TrustStrip
                  items={[
                    [
                      <Trans key="r">Röstade</Trans>,
                      <Trans key="rv">
                        {ballot.voted} av {ballot.voters}
                      </Trans>,
                    ],
                    [<Trans key="j">Ja</Trans>, ballot.tally.inFavour],
                    [<Trans key="n">Nej</Trans>, ballot.tally.against],
                    [<Trans key="a">Avstår</Trans>, ballot.tally.abstaining],
                    [<Trans key="e">Enighet</Trans>, <TeamAgreement key="ev" {...ballot} />],
                  ]}
                />
                {ballot.dissents.length > 0 ? (
                  <Stack gap={2}>
                    <b>
                      <Trans>Avvikande mening</Trans>
                    </b>
                    <Bullets label={t`Avvikande mening`}>
                      {ballot.dissents.map(({ name, reason }) => (
                        <li key={name}>
                          {name}: {reason}
                        </li>
                      ))}
                    </Bullets>
                  </Stack>
                ) : null}
              </>
            ) : (
              <p>
                {ballot.withdrawnAt ? (
                  <Trans>
                    {ballot.voted} av {ballot.voters} hade röstat när arbetet avbröts. Omröstningen har inget resultat.
                  </Trans>
                ) : (
                  <Trans>
                    {ballot.voted} av {ballot.voters} har röstat. Hur det går visas när omröstningen är avslutad.
                  </Trans>
                )}
              </p>
            )}
            {ballot.viewerHasVoted && !ballot.closedAt ? (
              <p>
                <Trans>Du har röstat.</Trans>
              </p>
            ) : null}
            {ballot.viewerMayVote ? (
              <VoteForm send={(input) => vote.run({ input: { artefactId, ballotId: ballot.id, ...input } })} />
            ) : null}
            {viewerCanManage && !ballot.closedAt ? (
              <CloseBallot
                voted={ballot.voted}
                voters={ballot.voters}
                pending={close.pending}
                close={() => void close.press({ input: { artefactId, ballotId: ballot.id } })}
              />
            ) : null}
          </Stack>
        </Section>
      ))}
      {viewerCanManage && state && isBeforeApproval(state) ? (
        <Section title={<Trans>Ny omröstning</Trans>}>
          <OpenBallotForm parts={parts} send={(input) => open.run({ input: { artefactId, ...input } })} />
        </Section>
      ) : null}
    </ReviewFrame>
  );
}
