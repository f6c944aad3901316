import { Trans, useLingui } from '@lingui/react/macro';
import type { ComponentProps, ReactNode } from 'react';
import type { BallotFieldsFragment } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { Banner } from '../../ui/banner/banner.tsx';
import { Section, Small, Stack } from '../../ui/layout/layout.tsx';
import { Bullets, TrustStrip } from '../../ui/list/list.tsx';
import { CloseBallot } from './close-ballot.tsx';
import { PartName } from './part-name.tsx';
import { TeamAgreement } from './team-agreement.tsx';
import { VoteForm } from './vote-form.tsx';

/** A question put to the vote, and how it went when it is closed. */
graphql(`
  fragment BallotFields on Ballot {
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
`);

type Props = {
  ballot: BallotFieldsFragment;
  /** Votes; absent where there is nothing to vote on any more. */
  vote?: ComponentProps<typeof VoteForm>['send'];
  /** Closes it; absent for those who may not. */
  close?: (() => void) | undefined;
  closing?: boolean;
};

/** One vote of the team: what it is about, who keeps out of it, and its result once it is closed. */
export function BallotSection({ ballot, vote, close, closing = false }: Props): ReactNode {
  const { t } = useLingui();
  return (
    <Section title={ballot.question}>
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
        {vote && ballot.viewerMayVote ? <VoteForm send={vote} /> : null}
        {close && !ballot.closedAt ? <CloseBallot voted={ballot.voted} voters={ballot.voters} pending={closing} close={close} /> : null}
      </Stack>
    </Section>
  );
}
