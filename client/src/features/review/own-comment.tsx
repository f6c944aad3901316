import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CommentFieldsFragment, ThreadFragment } from '../../graphql/generated/graphql.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { useAct } from '../../graphql/use-act.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { ChangeLink } from './change-link.tsx';
import { CommentCard } from './comment-card.tsx';
import { isSpokenTo, Replies, WriteInThread } from './thread.tsx';

const writeBackMutation = graphql(`
  mutation WriteBack($input: WriteBackInput!) {
    writeBack(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

type Round = { slug: string; ownerName: string; state: string; versionNumber?: string | null };

type Props = {
  comment: CommentFieldsFragment & ThreadFragment;
  round: Round;
  /** The invitation it was handed in with; null while the answer is being written. */
  handedIn: string | null;
  /** How whoever made it is called on its own page. */
  who: string;
  onDone: () => unknown;
  children?: ReactNode;
};

/** A comment as whoever made it sees it: what became of it, what has been said in its thread, and the way to write back while the round is not closed. */
export function OwnComment({ comment, round, handedIn, who, onDone, children }: Props): ReactNode {
  const { t } = useLingui();
  const back = useAct(writeBackMutation, onDone);
  const canWrite = handedIn !== null && round.state === 'OPEN' && isSpokenTo(comment);
  return (
    <CommentCard comment={comment} who={who} changed={(node) => <ChangeLink round={round} node={node} />}>
      <Stack gap={3}>
        <Replies replies={comment.replies} nameOf={({ fromBody }) => (fromBody ? who : round.ownerName)} />
        {canWrite ? (
          <WriteInThread
            verb={t`Skriv tillbaka`}
            hint={t`Bara de som arbetar med texten ser det. Det går att skriva tills remissen avslutas.`}
            onReply={(text) => back.run({ input: { invitationId: handedIn, commentId: comment.id, text } })}
          />
        ) : null}
        {children}
      </Stack>
    </CommentCard>
  );
}
