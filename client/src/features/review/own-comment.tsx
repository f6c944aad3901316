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

/** What a comment's own page knows of its round. */
export type RoundOfComment = { slug: string; ownerName?: string | null; state: string; versionNumber?: string | null };

type Props = {
  comment: CommentFieldsFragment & ThreadFragment;
  round: RoundOfComment;
  /** The invitation it was handed in with; null while the answer is being written. */
  handedIn: string | null;
  /** The body whose page it is, and how it is called there. */
  own: string;
  who: string;
  /** Others stand behind the answer too, and read the thread. */
  shared?: boolean;
  onDone: () => unknown;
  children?: ReactNode;
};

/** A comment as whoever made it, or has joined the answer it stands in, sees it: what became of it, what has been said in its thread, and the way to write back while the round is not closed. */
export function OwnComment({ comment, round, handedIn, own, who, shared = false, onDone, children }: Props): ReactNode {
  const { t } = useLingui();
  const back = useAct(writeBackMutation, onDone);
  const nameOf = (name: string): string => (name === own ? who : name);
  const canWrite = handedIn !== null && round.state === 'OPEN' && isSpokenTo(comment);
  return (
    <CommentCard comment={comment} who={nameOf(comment.bodyName ?? own)} changed={(node) => <ChangeLink round={round} node={node} />}>
      <Stack gap={3}>
        <Replies replies={comment.replies} nameOf={({ bodyName }) => nameOf(bodyName ?? round.ownerName ?? t`Redaktionen`)} />
        {canWrite ? (
          <WriteInThread
            verb={t`Skriv tillbaka`}
            hint={
              shared
                ? t`Bara de som arbetar med texten och de som står bakom svaret ser det. Det går att skriva tills remissen avslutas.`
                : t`Bara de som arbetar med texten ser det. Det går att skriva tills remissen avslutas.`
            }
            onReply={(text) => back.run({ input: { invitationId: handedIn, commentId: comment.id, text } })}
          />
        ) : null}
        {children}
      </Stack>
    </CommentCard>
  );
}
