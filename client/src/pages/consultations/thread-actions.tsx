import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { ClaimButton } from '../../features/consultations/queue/claim-button.tsx';
import { ReplyForm } from '../../features/consultations/thread/reply-form.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { ThreadActionsFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { ButtonLink, ButtonRow } from '../../ui/button/button.tsx';

const fragment = graphql(`
  fragment ThreadActions on Consult {
    id
    quarantined
    viewerIs
    viewerCanWithdraw
    viewerCanQueue
    viewerCanDecline
    viewerCanClaim
    viewerCanRelease
    viewerCanReply
    viewerCanAnswer
    viewerCanAskFollowUp
    viewerCanCloseOut
  }
`);

/** What the one who looks may do next: what the server says they may, the most likely first. */
export function ThreadActions({
  consult: reference,
  onDone,
}: {
  consult: FragmentType<ThreadActionsFragment>;
  onDone: () => Promise<unknown>;
}): ReactNode {
  const consult = usePart(fragment, reference);
  const { id, quarantined, viewerCanReply } = consult;
  // What somebody was writing when the question was put in quarantine is kept here, and nowhere else, until the quarantine is lifted.
  const [wasReplying, setWasReplying] = useState(viewerCanReply);
  if (!quarantined && wasReplying !== viewerCanReply) setWasReplying(viewerCanReply);
  return (
    <>
      {viewerCanReply || (quarantined && wasReplying) ? <ReplyForm id={id} paused={!viewerCanReply} onDone={onDone} /> : null}
      <ButtonRow>
        {consult.viewerCanCloseOut ? (
          <ButtonLink to={paths.consultStep(id, 'avsluta')}>
            <Trans>Avsluta frågan</Trans>
          </ButtonLink>
        ) : null}
        {consult.viewerCanAnswer ? (
          <ButtonLink to={paths.answer(id)}>
            <Trans>Skriv svar</Trans>
          </ButtonLink>
        ) : null}
        {consult.viewerCanClaim ? <ClaimButton id={id} look="filled" /> : null}
        {consult.viewerCanQueue || consult.viewerCanDecline ? (
          <ButtonLink to={paths.triageDecision(id)} look={consult.viewerCanQueue ? 'filled' : 'quiet'}>
            {consult.viewerCanQueue ? <Trans>Fördela frågan</Trans> : <Trans>Avböj frågan</Trans>}
          </ButtonLink>
        ) : null}
        {consult.viewerCanAskFollowUp ? (
          <ButtonLink to={paths.consultStep(id, 'foljdfraga')} look="quiet">
            <Trans>Ställ en följdfråga</Trans>
          </ButtonLink>
        ) : null}
        {consult.viewerCanRelease ? (
          <ButtonLink to={paths.consultStep(id, 'lamna')} look="plain">
            <Trans>Lämna tillbaka till kön</Trans>
          </ButtonLink>
        ) : null}
        {consult.viewerCanWithdraw ? (
          <ButtonLink to={paths.consultStep(id, 'aterta')} look="plain">
            <Trans>Återta frågan</Trans>
          </ButtonLink>
        ) : null}
      </ButtonRow>
    </>
  );
}
