import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { isBeforeApproval } from 'shared/publishing/edition-state.ts';
import { notFound } from '../../app/error-page.tsx';
import { BallotSection } from '../../features/review/ballot-section.tsx';
import { NoEdition } from '../../features/review/no-edition.tsx';
import { OpenBallotForm } from '../../features/review/open-ballot-form.tsx';
import { ReviewFrame } from '../../features/review/review-frame.tsx';
import { textParts } from '../../features/review/text-parts.ts';
import { useAct } from '../../graphql/use-act.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Details } from '../../ui/details/details.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Section, Stack } from '../../ui/layout/layout.tsx';
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
        current
        ...BallotFields @unmask
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
  const { data, refetch } = page.usePage();
  const { review, artefact } = data;
  const open = useAct(openBallotMutation, refetch);
  const vote = useAct(castVoteMutation, refetch);
  const close = useAct(closeBallotMutation, refetch);
  if (!review) return notFound();
  const { artefactId, slug, state, title, viewerCanManage, ballots } = review;
  const draft = artefact?.draft ? documentOf(review.kind, artefact.draft) : null;
  const current = ballots.filter((ballot) => ballot.current);
  const earlier = ballots.filter((ballot) => !ballot.current);
  const parts = draft ? textParts(draft, labelsOf(review.kind)) : [];
  return (
    <ReviewFrame slug={slug} title={title} current="omrostningar">
      <ErrorSummary errors={close.errors.map((message) => ({ id: null, message }))} />
      {state && state !== 'REJECTED' ? null : <NoEdition slug={slug} />}
      {state && state !== 'REJECTED' && current.length === 0 ? (
        <EmptyState>
          <Trans>Inget är uppe till omröstning. Redaktören ställer frågor om en del av texten, och alla utan jäv i frågan röstar.</Trans>
        </EmptyState>
      ) : null}
      {current.map((ballot) => (
        <BallotSection
          key={ballot.id}
          ballot={ballot}
          vote={(input) => vote.run({ input: { artefactId, ballotId: ballot.id, ...input } })}
          close={viewerCanManage ? () => void close.press({ input: { artefactId, ballotId: ballot.id } }) : undefined}
          closing={close.pending}
        />
      ))}
      {viewerCanManage && state && isBeforeApproval(state) ? (
        <Section title={<Trans>Ny omröstning</Trans>}>
          <OpenBallotForm parts={parts} send={(input) => open.run({ input: { artefactId, ...input } })} />
        </Section>
      ) : null}
      {earlier.length > 0 ? (
        <Details summary={<Trans>Tidigare utgåvor ({earlier.length})</Trans>}>
          <Stack gap={6}>
            {earlier.map((ballot) => (
              <BallotSection key={ballot.id} ballot={ballot} />
            ))}
          </Stack>
        </Details>
      ) : null}
    </ReviewFrame>
  );
}
