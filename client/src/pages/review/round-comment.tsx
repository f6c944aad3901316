import { Trans, useLingui } from '@lingui/react/macro';
import type { ComponentProps, ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { ChangeLink } from '../../features/review/change-link.tsx';
import { CommentCard } from '../../features/review/comment-card.tsx';
import { RespondForm } from '../../features/review/respond-form.tsx';
import { Replies, WriteInThread } from '../../features/review/thread.tsx';
import type { CommentFieldsFragment, ThreadFragment } from '../../graphql/generated/graphql.ts';
import { useAct } from '../../graphql/use-act.ts';
import { Details } from '../../ui/details/details.tsx';
import { Row, Small } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { replyMutation } from './team-mutations.ts';

type Props = {
  comment: CommentFieldsFragment & ThreadFragment & { place?: { status: string } | null };
  round: { slug: string; state: string; versionNumber?: string | null };
  /** Where its words are shown in the text. */
  shownAt: string;
  /** Null for those who may not respond, and once the round is closed. */
  responding: (Pick<ComponentProps<typeof RespondForm>, 'parts' | 'canApply'> & { first: boolean }) | null;
  onDone: () => unknown;
};

/** A comment of a round for those who work with the text: its words, its response, and the thread with whoever made it. */
export function RoundComment({ comment, round, shownAt, responding, onDone }: Props): ReactNode {
  const { t } = useLingui();
  const reply = useAct(replyMutation, onDone);
  const { id, bodyName, place, replies } = comment;
  return (
    <CommentCard comment={comment} changed={(node) => <ChangedPart round={round} node={node} />}>
      <Replies replies={replies} nameOf={({ authorName, bodyName: spoken }) => authorName ?? spoken ?? bodyName} />
      <Row>
        <Link preventScrollReset to={shownAt}>
          <Trans>Visa i texten</Trans>
        </Link>
        {place && place.status !== 'IN_PLACE' ? (
          <Small>{place.status === 'MOVED' ? <Trans>orden har flyttats</Trans> : <Trans>texten har ändrats</Trans>}</Small>
        ) : null}
      </Row>
      {responding ? <Responding comment={comment} {...responding} onDone={onDone} /> : null}
      {round.state === 'OPEN' ? (
        <WriteInThread
          verb={t`Skriv till instansen`}
          hint={t`Den som lämnat synpunkten läser det och kan skriva tillbaka tills remissen avslutas. Det står inte i sammanställningen.`}
          onReply={(text) => reply.run({ input: { commentId: id, text } })}
        />
      ) : null}
    </CommentCard>
  );
}

/** The way to what was changed: word for word once it is published, to the text being written before that. */
function ChangedPart({ round, node }: { round: Props['round']; node: string }): ReactNode {
  if (round.versionNumber) return <ChangeLink round={round} node={node} />;
  return (
    <Link to={`${paths.edit(round.slug)}?del=${node}`}>
      <Trans>se den ändrade delen</Trans>
    </Link>
  );
}

/** The response to a comment: open at the first of those without one, put away at the others so that the list can be read; given anew until the round is closed. */
function Responding({ comment, parts, canApply, onDone, first }: ComponentProps<typeof RespondForm> & { first: boolean }): ReactNode {
  const { response } = comment;
  return (
    <Details summary={response ? <Trans>Ändra svaret</Trans> : <Trans>Svara på synpunkten</Trans>} open={first && !response}>
      <RespondForm key={response?.text ?? ''} comment={comment} parts={parts} canApply={canApply} onDone={onDone} />
    </Details>
  );
}
